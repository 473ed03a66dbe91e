import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SearchWords } from '../../i18n/search.es.ts';
import type { Piece } from './excerpt.ts';
import { type Result, limit } from './ranker.ts';

/** What a search box shows. */
export type SearchState =
  | { stage: 'closed' }
  | { stage: 'loading' }
  | { stage: 'failed' }
  | { stage: 'results'; query: string; results: Result[] };

export interface Surroundings {
  words: SearchWords;
  /** The address of the search page. */
  page: string;
  /** How many results are shown; the rest are a link away. */
  shown: number;
}

/** What a screen reader is told when the state changes. */
export function announcement(state: SearchState, { words }: Surroundings): string {
  switch (state.stage) {
    case 'closed':
      return '';
    case 'loading':
      return words.loading;
    case 'failed':
      return words.failed;
    case 'results':
      return state.results.length > 0 ? count(state.results.length, state.query, words) : words.none(state.query);
  }
}

/** The panel of a search box. */
export function panel(state: SearchState, surroundings: Surroundings): TemplateResult | typeof nothing {
  const { words, page } = surroundings;
  const browse = html`<p class="more"><a href=${page}>${words.byTopic}</a></p>`;
  switch (state.stage) {
    case 'closed':
      return nothing;
    case 'loading':
      return html`<p class="note">${words.loading}</p>`;
    case 'failed':
      return html`<p class="note">${words.failed}</p>
        ${browse}`;
    case 'results':
      if (state.results.length > 0) return list(state.query, state.results, surroundings);
      return html`<p class="note"><strong>${words.none(state.query)}</strong></p>
        <p class="note">${words.noneHint}</p>
        ${browse}`;
  }
}

function list(query: string, results: Result[], { words, page, shown }: Surroundings): TemplateResult {
  const all = `${page}?q=${encodeURIComponent(query)}`;
  return html`<p class="count">${count(results.length, query, words)}</p>
    <ol role="list">
      ${results.slice(0, shown).map((result) => item(result, words))}
    </ol>
    ${results.length > shown ? html`<p class="more"><a href=${all}>${words.all}</a></p>` : nothing}`;
}

function item({ href, title, kind, excerpt }: Result, { kinds }: SearchWords): TemplateResult {
  return html`<li>
    <a href=${href}>
      <span class="kind">${kinds[kind] ?? nothing}</span>
      <span class="title">${title}</span>
      <span class="excerpt">${excerpt.map(piece)}</span>
    </a>
  </li>`;
}

const count = (n: number, query: string, words: SearchWords): string =>
  n < limit ? words.count(n, query) : words.best(n, query);

const piece = ({ text, marked }: Piece): TemplateResult | string => (marked ? html`<mark>${text}</mark>` : text);
