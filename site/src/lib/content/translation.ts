import { type Locale, defaultLocale } from '@first-login/shared/locales';

/** What a reader should know of a text in two languages. Texts are written in the default language first. */
export type TranslationState = 'current' | 'older' | 'missing';

/** What tells whether a translation follows its source. */
export interface Version {
  /** Of what the text says, as `site/tools/content/fingerprint.ts` makes it. */
  fingerprint: string;
  /** Of a translation: the fingerprint that its source had when it was made. */
  sourceHash?: string | undefined;
}

/**
 * By the same rule as `pnpm content check`: a translation is older when its source has changed since it was made.
 * @param locale the language that is read
 * @param versions the same text, by language
 */
export function translationState(
  locale: Locale,
  versions: Partial<Record<Locale, Version>>,
): TranslationState {
  const { [locale]: own, [defaultLocale]: source } = versions;
  if (Object.keys(versions).length < 2) return 'missing';
  if (locale === defaultLocale || !own || !source) return 'current';
  return own.sourceHash === source.fingerprint ? 'current' : 'older';
}
