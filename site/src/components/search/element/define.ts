import type { Language } from '@first-login/shared/search';
import type { SearchWords } from '../../../i18n/search.es.ts';
import { makeLoader } from './loader.ts';
import filters from './filters.css?inline';
import found from './found.css?inline';
import panel from './panel.css?inline';
import { SearchElement } from './search-element.ts';

export { makeLoader };

interface Setup {
  language: Language;
  words: SearchWords;
  /** The request of the small index, already sent. */
  data: Promise<Response>;
}

/** Defines `<site-search>` for the language of the page. */
export function defineSearch({ language, words, data }: Setup): void {
  if (customElements.get('site-search')) return;
  const styles = new CSSStyleSheet();
  styles.replaceSync(panel + filters + found);
  document.adoptedStyleSheets.push(styles);
  const setup = { words, load: makeLoader(language, data) };
  customElements.define(
    'site-search',
    class extends SearchElement {
      protected override readonly setup = setup;
    },
  );
}
