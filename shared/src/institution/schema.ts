import * as v from 'valibot';

const text = v.pipe(v.string(), v.regex(/\S/, 'some words'));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host such as example.com'));
const https = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9.-]+(\/.*)?$/, 'an address that begins with https://'),
);
const tel = v.pipe(
  v.string(),
  v.regex(/^\+[0-9]{8,15}$/, 'a phone with its country code, such as +525512345678'),
);

/**
 * Everything of the product that is particular to one bank: its names, its phone and its addresses.
 * Another bank replaces the one file that holds this (`site/src/content/institution.yml`).
 */
export const institutionSchema = v.strictObject({
  /** The bank's short name. */
  bank: text,
  /** The bank's legal name. */
  legalName: text,
  /** Electronic banking as a whole, app and web. */
  banking: text,
  /** The mobile app. */
  app: text,
  /** Web banking. */
  web: text,
  /** The physical token. */
  token: text,
  /** The token inside the phone. */
  mobileToken: text,
  /** Telephone banking. */
  phoneBanking: text,
  /** The PIN of telephone banking. */
  phonePin: v.strictObject({ es: text, en: text }),
  /** The official registrable domain: it and the hosts under it are the bank's. */
  domain: host,
  /** The official address of web banking. */
  webAddress: https,
  /** The help line for entering the app: as read, and as dialled. */
  helpLine: v.strictObject({ label: text, tel }),
  /** Other hosts that the guide and the articles may link to. */
  linkHosts: v.array(host),
  /** Where the app is to be had; links only where the address is known. */
  stores: v.array(v.strictObject({ name: text, href: v.optional(https) })),
});

export type Institution = v.InferOutput<typeof institutionSchema>;
