import type { Locale } from '@first-login/shared/locales';
import type { Language } from '@first-login/shared/search';

/** Loads what search knows of a language; the other one is never loaded. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  if (locale === 'en') return (await import('@first-login/shared/search/english')).english;
  return (await import('@first-login/shared/search/spanish')).spanish;
}
