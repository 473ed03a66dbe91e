/** The languages of this bank, in place of those in `shared/src/locales.ts`. */
export const locales = ['pt', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'pt';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
