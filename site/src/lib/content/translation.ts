import { type Locale, defaultLocale } from '@first-login/shared/locales';

/** What a reader should know of a text in two languages. Texts are written in the default language first. */
export type TranslationState = 'current' | 'older' | 'missing';

/**
 * @param locale the language that is read
 * @param reviewed the days of the last review, by language, of the same text
 */
export function translationState(locale: Locale, reviewed: Partial<Record<Locale, Date>>): TranslationState {
  const { [locale]: own, [defaultLocale]: source } = reviewed;
  if (Object.keys(reviewed).length < 2) return 'missing';
  return own && source && own < source ? 'older' : 'current';
}
