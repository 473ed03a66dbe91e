import type { Partner } from './partner-schema.ts';

/**
 * The name to show beside the bank's: only of the partner that the page says it is, and only on a site of its own.
 * @param origin the page's, such as `https://shop.example`
 */
export function shownPartner(
  partner: Partner | undefined,
  claimed: string | undefined,
  origin: string,
): string | undefined {
  return partner?.id === claimed && partner?.origins.includes(origin) ? partner.name : undefined;
}
