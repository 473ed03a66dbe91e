import * as v from 'valibot';

/** Why a request to the API failed: for programs. The message beside it is for people, in their language. */
const errorCodes = [
  'bad-request',
  'cross-site',
  'internal',
  'invalid',
  'method-not-allowed',
  'no-consent',
  'no-token',
  'not-found',
  'too-large',
  'too-many',
  'too-many-tokens',
  'unavailable',
  'unreadable',
  'wrong-type',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What the endpoints that take something answer with. */
export const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    error: v.object({ code: v.picklist(errorCodes), message: v.string() }),
  }),
]);
export type Answer = v.InferOutput<typeof answerSchema>;

/** What `GET /api/health` answers with: 200 when all is well, else 503. */
export const healthSchema = v.object({ ok: v.boolean(), database: v.picklist(['ok', 'unreachable']) });
export type Health = v.InferOutput<typeof healthSchema>;
