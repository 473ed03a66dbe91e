import { shownPartner, type Pack } from '@first-login/shared/guide';
import { warn } from './options.ts';
import { version } from './version.ts';

/** Why the bank does not let this page show the guide, for its developer; undefined where it does. */
export function withdrawal({ partner, pulled }: Pack): string | undefined {
  if (partner?.revoked) return `The bank no longer lets «${partner.id}» show the guide.`;
  if (pulled?.includes(version))
    return `The bank has withdrawn version ${version} of the guide: load a newer one.`;
  return undefined;
}

const told = new Set<string>();

/** The name of the partner that a page claims to be, where it is one of its sites; its developer is told where it is not. */
export function partnerOn(
  { partner }: Pack,
  claimed: string | undefined,
  origin: string,
): string | undefined {
  const name = shownPartner(partner, claimed, origin);
  if (claimed && !name && !told.has(claimed)) {
    told.add(claimed);
    warn(`does not name the partner «${claimed}»: its guide pack does not list ${origin}.`);
  }
  return name;
}
