import type { SearchWords } from '../../../i18n/search.es.ts';
import type { SearchHelp, SearchTopic } from '../data.ts';
import type { Filter } from './groups.ts';

/** What a reader can do besides typing. */
interface Actions {
  filter: (filter: Filter) => void;
  /** Search for what was typed, not for what it was taken for. */
  exactly: () => void;
  retry: () => void;
  /** Turn the shortcut `/` off, or on again. */
  slash: () => void;
  /** Tell what was looked for. */
  want: (event: SubmitEvent) => void;
}

/** What the templates need besides the view. */
export interface Scene {
  words: SearchWords;
  /** The address of the search page. */
  page: string;
  topics: readonly Pick<SearchTopic, 'id' | 'title' | 'href'>[];
  /** Unknown until the small index is there. */
  help?: SearchHelp;
  /** Whether `/` opens the search. */
  slash: boolean;
  /** Where telling what was looked for has come to. */
  wanted: 'open' | 'sending' | 'sent' | 'failed';
  actions: Actions;
}
