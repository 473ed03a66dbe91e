import { checkAddress, type Names } from '@first-login/shared/address';

/** What the check must know of the bank: its names, its domain, and the address to sign in. */
export interface CheckedInstitution extends Names {
  /** The official address of web banking. */
  webAddress: string;
}

const texts = 'bank legalName app web token mobileToken phoneBanking domain webAddress'.split(' ');

/**
 * Reads an institution of unknown origin; entries that the check does not need may stand in it.
 * @throws TypeError with what it must have
 */
export function readInstitution(data: unknown): CheckedInstitution {
  const entries = Object(data) as Record<string, unknown>;
  if (texts.some((name) => typeof entries[name] !== 'string') || !Array.isArray(entries['linkHosts']))
    throw new TypeError(`It must have the texts ${texts.join(', ')}, and the list linkHosts.`);
  const institution = data as CheckedInstitution;
  if (checkAddress(institution.webAddress, institution).verdict !== 'official')
    throw new TypeError('Its webAddress must be an https: address under its domain.');
  return institution;
}
