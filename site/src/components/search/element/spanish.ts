import { spanish } from '@first-login/shared/search/spanish';
import { searchEs } from '../../../i18n/search.es.ts';

/** What search needs on a page in Spanish. */
export const spoken = { language: spanish, words: searchEs };
