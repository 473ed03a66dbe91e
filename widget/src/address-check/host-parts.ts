import { registrableLength, type OfficialDomain } from '@first-login/shared/address';

/** A host cut where a reader should look: its registrable domain, which says whose it is, and what stands in front. */
export type HostParts = [before: string, domain: string];

/** Cuts a host, as `checkAddress` gives it. An address of numbers has no domain. */
export function hostParts(host: string, { domain }: OfficialDomain): HostParts {
  if (!/\p{L}/u.test(host) || host.includes(':')) return [host, ''];
  const labels = host.split('.');
  const length = `.${host}`.endsWith(`.${domain}`) ? domain.split('.').length : registrableLength(labels);
  return [
    labels
      .slice(0, -length)
      .map((label) => `${label}.`)
      .join(''),
    labels.slice(-length).join('.'),
  ];
}
