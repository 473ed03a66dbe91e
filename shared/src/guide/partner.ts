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

/** The origin that a page must have for the guide to name a partner on it. */
interface Page {
  origin: string;
}

type Partner = v.InferOutput<typeof partnerSchema>;

/** The name to show beside the bank's: only of the partner that the page says it is, and only on a site of its own. */
export function shownPartner(
  partner: Partner | undefined,
  claimed: string | undefined,
  page: Page,
): string | undefined {
  return partner?.id === claimed && partner?.origins.includes(page.origin) ? partner.name : undefined;
}
