import { eventBodyLimit, eventSchema } from '@first-login/shared/api';
import { consentOf } from '@first-login/shared/consent';
import * as v from 'valibot';
import { readFields } from './fields.ts';
import { accept, refuse } from './reply.ts';
import { isCrossSite } from './request.ts';
import type { Services } from './services.ts';

/**
 * `POST /api/events`: counts what happened, for readers who allowed it.
 * @param address where it comes from; counted against too many, never kept
 */
export async function receiveEvent(
  request: Request,
  { store, eventLimiter, log }: Services,
  address: string,
): Promise<Response> {
  if (isCrossSite(request.headers)) return refuse(request, 'cross-site');
  if (consentOf(request.headers.get('cookie')) !== 'yes') return refuse(request, 'no-consent');
  const wait = await eventLimiter.wait(address);
  if (wait > 0) return refuse(request, 'too-many', { headers: { 'retry-after': String(wait) } });

  const body = await readFields(request, eventBodyLimit);
  if ('fault' in body) return refuse(request, body.fault, { headers: { connection: 'close' } });
  const event = v.safeParse(eventSchema, body.fields);
  if (!event.success) return refuse(request, 'bad-request');
  try {
    await store.countEvent(event.output, new Date().toISOString().slice(0, 10));
  } catch (error) {
    log('error', 'event-lost', { reason: error instanceof Error ? error.message : String(error) });
    return refuse(request, 'unavailable');
  }
  return accept(request, body.fields);
}
