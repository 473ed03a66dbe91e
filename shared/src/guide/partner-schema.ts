import * as v from 'valibot';
import { idSchema } from './id.ts';

/** An origin as a browser writes it: `https://shop.example`, with a port only where it is not the usual one. */
export const originSchema = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]{2,5})?$/, 'origin'),
);

/** The partner that a pack was made for, and on which sites it may be named. */
export const partnerSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  origins: v.pipe(v.array(originSchema), v.maxLength(20)),
  /** The bank took the permission back: the guide does not start on its sites. */
  revoked: v.optional(v.literal(true)),
});

/** Versions of the widget that must not run any more. */
export const pulledSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[0-9]+\.[0-9]+\.[0-9]+$/, 'version'))),
  v.maxLength(50),
);

export type Partner = v.InferOutput<typeof partnerSchema>;
