import { fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { institution } from '../lib/institution/index.ts';
import { en } from './en.ts';
import { type Dictionary, es } from './es.ts';

export type { Dictionary } from './es.ts';

const dictionaries: Record<Locale, Dictionary> = { es: filled(es, 'es'), en: filled(en, 'en') };

/** The site's own words in a language. */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}

/** A copy in which the institution's tokens are replaced by its names. */
function filled(source: Dictionary, locale: Locale): Dictionary {
  const known = tokens(institution, locale);
  const walk = <T>(value: T): T => {
    if (typeof value === 'string') return fillTokens(value, known) as T;
    if (Array.isArray(value)) return value.map(walk) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)])) as T;
  };
  return walk(source);
}

const days = { es: dayFormat('es'), en: dayFormat('en') } satisfies Record<Locale, Intl.DateTimeFormat>;

/** Made once: making one takes longer than formatting a thousand days. */
function dayFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dictionary(locale).dateLocale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A day as people write it. */
export function formatDay(day: Date, locale: Locale): string {
  return days[locale].format(day);
}
