import { defaultLocale, isLocale, type Locale, locales } from '@first-login/shared/locales';
import Negotiator from 'negotiator';

/** The language of the product that a reader prefers most. @param header the request's `Accept-Language`, if it has one */
export function preferredLocale(header: string | null | undefined): Locale {
  const preferred = header
    ? new Negotiator({ headers: { 'accept-language': header } }).language([...locales])
    : undefined;
  return isLocale(preferred) ? preferred : defaultLocale;
}

/** The language in which a page of the site is written. @param path the page's, such as `/en/topics/security/` */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return isLocale(first) ? first : undefined;
}
