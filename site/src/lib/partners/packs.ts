import type { Pack } from '@first-login/shared/guide';
import type { Partner, Registry } from './schema.ts';

/** A guide pack as it is published, with its path below `/widget/`. */
export interface PublishedPack {
  path: string;
  pack: Pack;
}

/**
 * Every file that the packs of a guide become: the present one, the same under its revision, and one for each partner. A
 * partner's is never kept under a revision: the bank could not take it back.
 */
export function publishedPacks(packs: readonly Pack[], { partners, pulled }: Registry): PublishedPack[] {
  return packs.flatMap((written) => {
    const pack: Pack = pulled.length > 0 ? { ...written, pulled } : written;
    const file = `${pack.id}.${pack.locale}.json`;
    return [
      { path: `packs/${file}`, pack },
      { path: `revisions/${pack.revision}/${file}`, pack: written },
      ...partners.map((partner) => ({
        path: `packs/partners/${partner.id}/${file}`,
        pack: { ...pack, partner: inPack(partner) },
      })),
    ];
  });
}

function inPack({ id, name, origins, status }: Partner): NonNullable<Pack['partner']> {
  return { id, name, origins, ...(status === 'revoked' && { revoked: true }) };
}

/** The origins that may show the guide in a frame. */
export const framingOrigins = ({ partners }: Registry): string[] =>
  partners.filter(({ status }) => status !== 'revoked').flatMap(({ origins }) => origins);
