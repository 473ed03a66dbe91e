import type { Health } from '@first-login/shared/api';
import type { Store } from './store/index.ts';

/** `GET /api/health`: 200 when the server can keep what it is sent, else 503. */
export async function reportHealth(store: Store): Promise<Response> {
  const ok = await store.isHealthy();
  const health: Health = { ok, database: ok ? 'ok' : 'unreachable' };
  return Response.json(health, { status: ok ? 200 : 503 });
}
