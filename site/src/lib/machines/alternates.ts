import { type Locale, defaultLocale } from '@first-login/shared/locales';
import { dictionary } from '../../i18n/index.ts';
import { type Place, pathTo } from '../routes.ts';

/** The same page in a language, as `hreflang` names it. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/**
 * The pairs of a page that is really translated; none for a page in one language alone.
 * @param site the public address of the site
 */
export function alternates(place: Place, locales: readonly Locale[], site: URL | undefined): Alternate[] {
  if (locales.length < 2) return [];
  const href = (locale: Locale): string => absolute(pathTo(locale, place), site);
  return [
    ...locales.map((locale) => ({ hreflang: dictionary(locale).hreflang, href: href(locale) })),
    { hreflang: 'x-default', href: href(defaultLocale) },
  ];
}

/** A path of the site as a whole address. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}
