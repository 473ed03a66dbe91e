import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SearchWords } from '../../i18n/search.es.ts';
import type { Piece } from './excerpt.ts';
import type { Result } from './ranker.ts';

interface Ranking {
  query: string;
  total: number;
  best: Result[];
}

/** What a search box shows. */
export type SearchState =
  { stage: 'closed' } | { stage: 'loading' } | { stage: 'failed' } | { stage: 'results'; ranking: Ranking };

export interface Surroundings {
  words: SearchWords;
  /** The address of the search page. */
  page: string;
  /** The box stands on that page: there is nowhere to go for more. */
  inPage: boolean;
}

/** What a screen reader is told when the state changes. */
export function announcement(state: SearchState, surroundings: Surroundings): string {
  const { words } = surroundings;
  switch (state.stage) {
    case 'closed':
      return '';
    case 'loading':
      return words.loading;
    case 'failed':
      return words.failed;
    case 'results':
      return state.ranking.total > 0 ? count(state.ranking, surroundings) : words.none(state.ranking.query);
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
      if (state.ranking.total > 0) return list(state.ranking, surroundings);
      return html`<p class="note"><strong>${words.none(state.ranking.query)}</strong></p>
        <p class="note">${words.noneHint}</p>
        ${browse}`;
  }
}

function list(ranking: Ranking, surroundings: Surroundings): TemplateResult {
  const { words, page, inPage } = surroundings;
  const { query, total, best } = ranking;
  const all = `${page}?q=${encodeURIComponent(query)}`;
  return html`<p class="count">${count(ranking, surroundings)}</p>
    <ol role="list">
      ${best.map((result) => item(result, words))}
    </ol>
    ${total > best.length && !inPage ? html`<p class="more"><a href=${all}>${words.all}</a></p>` : nothing}`;
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

/** How many there are; on the search page, which shows no more of them, how many are shown. */
function count({ query, total, best }: Ranking, { words, inPage }: Surroundings): string {
  return inPage && total > best.length ? words.best(best.length, query) : words.count(total, query);
}

const piece = ({ text, marked }: Piece): TemplateResult | string =>
  marked ? html`<mark>${text}</mark>` : text;
