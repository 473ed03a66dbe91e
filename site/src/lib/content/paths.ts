import { type Locale, defaultLocale, locales } from '@first-login/shared/locales';
import { type Catalogue, catalogue } from './catalogue.ts';

/** A text, and the language whose tree it stands in: another than its own where there is no translation yet. */
export interface Shown<Text> {
  text: Text;
  locale: Locale;
}

/**
 * The pages of a kind of text in every language: its own texts, and for each that is not translated yet, the one it would be
 * translated from.
 */
export async function shownTexts<Text>(
  of: (catalogue: Catalogue) => ReadonlyMap<string, Text>,
): Promise<Shown<Text>[]> {
  const source = of(await catalogue(defaultLocale));
  const all = await Promise.all(
    locales.map(async (locale) => {
      const own = of(await catalogue(locale));
      const missing = [...source].filter(([key]) => !own.has(key)).map(([, text]) => text);
      return [...own.values(), ...missing].map((text) => ({ text, locale }));
    }),
  );
  return all.flat();
}
