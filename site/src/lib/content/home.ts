import { fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import * as v from 'valibot';
import { parse } from 'yaml';
import text from '../../content/home.yml?raw';
import { institution } from '../institution/index.ts';
import { homeSchema } from './home-schema.ts';

/** What the home page puts forward, with the bank's names in it. `pnpm content check` says where a mistake in its file is. */
export function readHome(): v.InferOutput<typeof homeSchema> {
  const { frequent, searches } = v.parse(homeSchema, parse(text));
  const filled = (locale: Locale) => {
    const known = tokens(institution, locale);
    return searches[locale].map((words) => fillTokens(words, known));
  };
  return { frequent, searches: { es: filled('es'), en: filled('en') } };
}
