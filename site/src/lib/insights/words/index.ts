import type { Locale } from '@first-login/shared/locales';
import { en } from './en.ts';
import { es, type InsightWords } from './es.ts';

export type { InsightWords };

/** The words of insights in a language. */
export const insightWords: Record<Locale, InsightWords> = { es, en };
