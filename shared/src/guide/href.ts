/** One pattern for all: a host in plain ASCII without port or user part, a phone with its country code, a path. */
export const hrefPattern =
  /^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-[\]-~]*)?|tel:\+[0-9]{8,15}|\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)$/;

const host = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/;

/**
 * Whether a guide may carry this link at all: `https:`, `tel:` or a path of the bank's own site, in visible ASCII
 * without a backslash. Which hosts are allowed is judged apart (`hrefHost`).
 */
export const isAllowedHref = (href: string): boolean => hrefPattern.test(href);

/** The host of an `https:` link, or null where the link has none. */
export function hrefHost(href: string): string | null {
  return host.exec(href)?.[1] ?? null;
}

/** Whether a host is one of the listed ones or stands under one of them. */
export function isHostUnder(name: string, listed: readonly string[]): boolean {
  return listed.some((entry) => name === entry || name.endsWith(`.${entry}`));
}
