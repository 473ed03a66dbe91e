import { english } from '@first-login/shared/search/english';
import { searchEn } from '../../../i18n/search.en.ts';

/** What search needs on a page in English. */
export const spoken = { language: english, words: searchEn };
