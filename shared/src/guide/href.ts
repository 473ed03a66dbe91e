/** Characters that change how an address reads without being seen: controls, bidi marks, zero-width. */
const invisible = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;
const host = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)/;
const tel = /^tel:\+[0-9]{8,15}$/;
const sitePath = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/**
 * Whether a guide may carry this link at all: `https:` with a plain ASCII host and no port or user
 * part, `tel:` with a country code, or a path of the bank's own site. A host is judged apart (`hrefHost`).
 */
export function isAllowedHref(href: string): boolean {
  if (invisible.test(href) || href.includes('\\')) return false;
  return host.test(href) || tel.test(href) || sitePath.test(href);
}

/** The host of an `https:` link, or null where the link has none. */
export function hrefHost(href: string): string | null {
  return host.exec(href)?.[1] ?? null;
}

/** Whether a host is one of the listed ones or stands under one of them. */
export function isHostUnder(name: string, listed: readonly string[]): boolean {
  return listed.some((entry) => name === entry || name.endsWith(`.${entry}`));
}
