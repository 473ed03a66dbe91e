import { createLimiter, type Limiter } from './limiter.ts';
import { type Log, logToOutput } from './log.ts';
import { openStore, type Store } from './store/index.ts';

/** What the live endpoints work with. */
export interface Services {
  store: Store;
  limiter: Limiter;
  log: Log;
}

/** How long the limiter remembers, in seconds. */
const window = 600;

/**
 * @param env `DATABASE_URL` (see `openStore`), `DATABASE_AUTH_TOKEN`, and `FEEDBACK_LIMIT`: how many opinions one
 *   connection may send in ten minutes (30)
 */
export function createServices(env: NodeJS.ProcessEnv, log: Log): Services {
  const url = env['DATABASE_URL'];
  if (!url)
    throw new Error(
      'DATABASE_URL is not set: it says where opinions are kept, such as file:/var/lib/help/help.db.',
    );
  const points = Number(env['FEEDBACK_LIMIT'] ?? 30);
  if (!(points > 0))
    throw new Error(`FEEDBACK_LIMIT is «${String(env['FEEDBACK_LIMIT'])}»: set it to a number above 0.`);
  return {
    store: openStore({ url, authToken: env['DATABASE_AUTH_TOKEN'] }),
    limiter: createLimiter(points, window),
    log,
  };
}

let own: Services | undefined;

/** The server hands its services over with each request; `pnpm dev` has no such server, so there they are made once. */
export function servicesOf(locals: App.Locals): Services {
  return locals.services ?? (own ??= createServices(process.env, logToOutput));
}
