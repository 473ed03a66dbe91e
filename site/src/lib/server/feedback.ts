import { feedbackBodyLimit, feedbackFormFields, feedbackSchema } from '@first-login/shared/api';
import * as v from 'valibot';
import { readFields } from './fields.ts';
import { accept, refuse } from './reply.ts';
import { isCrossSite, mediaType } from './request.ts';
import type { Services } from './services.ts';

/** The form, on the page that has it. */
const backTo = (page: string | undefined) => page && `${page}#feedback-title`;

/**
 * `POST /api/feedback`: takes an opinion, as JSON or as a form.
 * @param address where it comes from; counted, never kept
 */
export async function receiveFeedback(
  request: Request,
  { store, limiter, log }: Services,
  address: string,
): Promise<Response> {
  if (isCrossSite(request.headers)) return refuse(request, 'cross-site', { backTo });
  const wait = await limiter.wait(address);
  const body = await readFields(request, feedbackBodyLimit);
  const headers = { 'retry-after': String(wait) };
  if (wait > 0)
    return refuse(request, 'too-many', { headers, ...('fields' in body && body), backTo, again: true });
  // What is left of an unread body makes the connection useless.
  if ('fault' in body) return refuse(request, body.fault, { headers: { connection: 'close' }, backTo });
  const { fields } = body;
  if (fields[feedbackFormFields.trap]) return accept(request, fields);

  const feedback = v.safeParse(feedbackSchema, fields);
  if (!feedback.success) return refuse(request, 'invalid', { fields, backTo });
  const { kind, reason } = feedback.output;
  // The guide sends a verdict as it is given, and once more with the reason. The form without a script sends both at once.
  const follows =
    kind === 'guide' && reason !== undefined && mediaType(request.headers) === 'application/json';
  try {
    await store.addFeedback(
      { ...feedback.output, ...(follows && { follows }) },
      new Date().toISOString().slice(0, 10),
    );
  } catch (error) {
    log('error', 'feedback-lost', { reason: error instanceof Error ? error.message : String(error) });
    return refuse(request, 'unavailable', { fields, backTo, again: true });
  }
  return accept(request, fields);
}
