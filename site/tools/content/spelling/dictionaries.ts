import { readFileSync } from 'node:fs';
import type { Locale } from '@first-login/shared/locales';
import type { Speller } from 'nspell';
import { quickDictionary } from './affixes.ts';

const packages: Record<Locale, () => string> = {
  es: () => import.meta.resolve('dictionary-es-mx'),
  en: () => import.meta.resolve('dictionary-en-gb'),
};

function bytesOf(locale: Locale): { aff: Uint8Array; dic: Uint8Array } {
  // The packages wait for their files one by one; read like this, no other work waits for them.
  const read = (ending: string) => readFileSync(new URL(`index.${ending}`, packages[locale]()));
  return { aff: read('aff'), dic: read('dic') };
}

const quick: Partial<Record<Locale, (word: string) => boolean>> = {};

/** Whether a word is surely right. A word that is not may still be: `fullDictionary` knows. */
export function isSurelyRight(word: string, locale: Locale): boolean {
  return (quick[locale] ??= quickDictionary(bytesOf(locale)))(word);
}

const full: Partial<Record<Locale, Speller>> = {};

/** The whole dictionary, which takes a second or two to read: for words that the quick one does not know. */
export async function fullDictionary(locale: Locale): Promise<Speller> {
  const { default: nspell } = await import('nspell');
  const { aff, dic } = bytesOf(locale);
  return (full[locale] ??= nspell(Buffer.from(aff), Buffer.from(dic)));
}
