import {
  type ErrorCode,
  feedbackBodyLimit,
  feedbackFormFields,
  feedbackSchema,
} from '@first-login/shared/api';
import * as v from 'valibot';
import { accept, type Fields, refuse } from './reply.ts';
import { isCrossSite, mediaType, readBody } from './request.ts';
import type { Services } from './services.ts';

/**
 * `POST /api/feedback`: takes an opinion, as JSON or as a form.
 * @param address where it comes from; counted, never kept
 */
export async function receiveFeedback(
  request: Request,
  { store, limiter, log }: Services,
  address: string,
): Promise<Response> {
  if (isCrossSite(request.headers)) return refuse(request, 'cross-site');
  const wait = await limiter.wait(address);
  const body = await readFields(request);
  const headers = { 'retry-after': String(wait) };
  if (wait > 0) return refuse(request, 'too-many', { headers, ...('fields' in body && body) });
  // What is left of an unread body makes the connection useless.
  if ('fault' in body) return refuse(request, body.fault, { headers: { connection: 'close' } });
  const { fields } = body;
  if (fields[feedbackFormFields.trap]) return accept(request, fields);

  const feedback = v.safeParse(feedbackSchema, fields);
  if (!feedback.success) return refuse(request, 'invalid', { fields });
  try {
    await store.addFeedback(feedback.output, new Date().toISOString().slice(0, 10));
  } catch (error) {
    log('error', 'feedback-lost', { reason: error instanceof Error ? error.message : String(error) });
    return refuse(request, 'unavailable', { fields });
  }
  return accept(request, fields);
}

const readers = new Map<string, (text: string) => Fields | undefined>([
  ['application/json', fieldsOfJson],
  ['application/x-www-form-urlencoded', fieldsOfForm],
]);

async function readFields(request: Request): Promise<{ fields: Fields } | { fault: ErrorCode }> {
  const reader = readers.get(mediaType(request.headers));
  if (!reader) return { fault: 'wrong-type' };
  const body = await readBody(request, feedbackBodyLimit);
  if ('fault' in body) return body;
  const fields = reader(body.text);
  return fields ? { fields } : { fault: 'bad-request' };
}

function fieldsOfJson(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return v.is(v.record(v.string(), v.unknown()), value) && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A field left empty counts as not sent. */
function fieldsOfForm(text: string): Fields {
  return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));
}
