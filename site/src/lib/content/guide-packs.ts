import { getCollection } from 'astro:content';
import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';

/** The guide in each language, compiled from the editors' files when the content is loaded. */
export async function guidePacks(): Promise<Record<Locale, Pack>> {
  const packs = (await getCollection('guides')).map(({ data }) => data);
  const of = (locale: Locale): Pack => {
    const pack = packs.find((candidate) => candidate.locale === locale);
    if (!pack) throw new Error(`The guide is not there in ${locale}. Look at the messages of its compiler.`);
    return pack;
  };
  return { es: of('es'), en: of('en') };
}
