import type { Partner } from './partner-schema.ts';

/** The origin that a page must have for the guide to name a partner on it. */
interface Page {
  origin: string;
}

/** The name to show beside the bank's: only of the partner that the page says it is, and only on a site of its own. */
export function shownPartner(
  partner: Partner | undefined,
  claimed: string | undefined,
  page: Page,
): string | undefined {
  return partner?.id === claimed && partner?.origins.includes(page.origin) ? partner.name : undefined;
}
