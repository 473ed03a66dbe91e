import { originSchema, pulledSchema } from '@first-login/shared/guide';
import * as v from 'valibot';

/** Whether an origin is written as browsers compare it. What is no origin at all is told as that. */
const isOfBrowser = (origin: string): boolean =>
  !v.is(originSchema, origin) || URL.parse(origin)?.origin === origin;

/** Messages of this file are names of what `tools/guide/expectation.ts` says in words. */
const partnerSchema = v.strictObject({
  /** Stable for ever: it stands in the partner's own pages. */
  id: v.pipe(v.string('partner-id'), v.regex(/^[a-z][a-z0-9-]{1,40}$/, 'partner-id')),
  /** As customers know it. */
  name: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(80),
    // It is shown beside the bank's own: nothing in it may turn the line round, or be there and not be seen.
    v.regex(/^(?! )[\p{L}\p{M}\p{N}\p{Sc} .,:;&+'’!¡/()·–-]+(?<! )$/u, 'partner-name'),
  ),
  /** Where its pages are: `https://` and the host, without a path. */
  origins: v.pipe(
    v.array(v.pipe(originSchema, v.check(isOfBrowser, 'browser-origin'))),
    v.minLength(1),
    v.maxLength(20),
  ),
  /** Who answers there, day and night, when the guide must be taken down. */
  contact: v.pipe(v.string('contact'), v.email('contact')),
  status: v.picklist(['active', 'testing', 'revoked']),
});

export const registrySchema = v.strictObject({
  partners: v.array(partnerSchema),
  pulled: pulledSchema,
});

export type Registry = v.InferOutput<typeof registrySchema>;
export type Partner = Registry['partners'][number];

/** Keys of the file, for whoever mistypes one. */
export const registryKeys = ['partners', 'pulled', ...Object.keys(partnerSchema.entries)];
