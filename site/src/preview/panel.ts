import type { Locale } from '@first-login/shared/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { toldDay } from './dates.ts';
import { guidePart } from './guide-part.ts';
import type { Rank } from './rank.ts';
import type { FindingState, PageState, ReadingState, TextState } from './state.ts';
import type { PreviewWords } from './words.es.ts';

export type Shown = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; state: PageState };

/** What the panel shows. */
export interface PanelState {
  shown: Shown;
  /** Where the text stands in search; not known yet where undefined. */
  ranks: Rank[] | 'failed' | undefined;
  /** Whether the page has no text, since it cannot be made of what is written. */
  blank: boolean;
  /** The file that was opened last, with its line. */
  opened: string | undefined;
  words: PreviewWords;
  locale: Locale;
  today: Date;
}

/** All that an editor is told of a page. */
export function panel(state: PanelState, actions: Actions): TemplateResult {
  const { shown, words } = state;
  const title = shown.kind === 'ready' ? (shown.state.text?.title ?? words.site) : words.title;
  return html`<section class="panel" aria-label=${words.title}>
    <header>
      <h1>${title}</h1>
      <button @click=${actions.close}>${words.close}</button>
    </header>
    <div class="body" tabindex="0">${body(state, actions)}</div>
  </section>`;
}

function body(state: PanelState, actions: Actions): TemplateResult {
  const { shown, words } = state;
  if (shown.kind === 'loading') return html`<p role="status">${words.loading}</p>`;
  if (shown.kind === 'failed')
    return html`<p role="alert">${words.failed}</p>
      <button @click=${actions.again}>${words.again}</button>`;
  const { text, guide } = shown.state;
  return html`${text ? fileLine(text, state, actions) : html`<p>${words.several}</p>`}
  ${findings(shown.state, state, actions)} ${guide ? guidePart(guide, words, actions) : nothing}
  ${text ? aboutText(text, state, actions) : nothing}`;
}

function fileLine(
  { file, open, draft }: TextState,
  { words, opened }: PanelState,
  actions: Actions,
): TemplateResult {
  return html`${draft ? html`<p class="draft">${words.draft}</p>` : nothing}
    <p class="file">
      <code>${file}</code>
      <button class="main" @click=${() => actions.open(open)}>${words.open}</button>
    </p>
    ${opened === undefined ? nothing : html`<p role="status">${words.notOpened} <code>${opened}</code></p>`}`;
}

function findings(page: PageState, { words, locale, blank }: PanelState, actions: Actions): TemplateResult {
  const one = ({ file, line, open, rule, severity, message }: FindingState) =>
    html`<li class=${severity}>
      <p><strong>${words.severity[severity]}.</strong> ${message[locale]}</p>
      <p class="small">
        ${page.text?.file === file ? words.line(line) : html`<code>${file}:${line}</code>`} · ${rule}
        <button @click=${() => actions.open(open)}>${words.openAt}</button>
      </p>
    </li>`;
  return html`<h2>${words.findings}</h2>
    ${blank && page.findings.length > 0 ? html`<p class="error">${words.blank}</p>` : nothing}
    ${
      page.findings.length === 0
        ? html`<p class="well">${words.well}</p>`
        : html`<ul class="findings">
            ${page.findings.map(one)}
          </ul>`
    }
    ${page.elsewhere > 0 ? html`<p class="small">${words.elsewhere(page.elsewhere)}</p>` : nothing}`;
}

function aboutText(text: TextState, state: PanelState, actions: Actions): TemplateResult {
  const { words } = state;
  return html`${text.reading ? reading(text.reading, words) : nothing}
    <h2>${words.age}</h2>
    ${age(text, state)}
    <h2>${words.search}</h2>
    ${search(state)}
    <h2>${words.other[text.locale === 'es' ? 'en' : 'es']}</h2>
    ${other(text, words, actions)}`;
}

function reading(
  { score, least, words: count, sentences }: ReadingState,
  words: PreviewWords,
): TemplateResult {
  const grade = score === undefined ? undefined : words.easy.find(([from]) => score >= from)?.[1];
  return html`<h2>${words.reading}</h2>
    <p>
      ${
        score === undefined
          ? words.short
          : html`<strong class=${score < least ? 'warning' : 'well'}>${grade}</strong>:
              ${words.score(score, least)}`
      }
      ${words.length(count, sentences)}
    </p>`;
}

function age({ reviewed, reviewBy, owner }: TextState, { words, locale, today }: PanelState): TemplateResult {
  const done = reviewed === undefined ? undefined : toldDay(reviewed, locale, today);
  const due = reviewBy === undefined ? undefined : toldDay(reviewBy, locale, today);
  return html`<p>
    ${done ? words.reviewed(done.day, done.ago) : nothing}
    ${
      due
        ? html`<span class=${due.past ? 'warning' : ''}
            >${words[due.past ? 'past' : 'due'](due.day, due.ago)}</span
          >`
        : nothing
    }
    ${done || due ? nothing : words.noDates} ${owner ? words.owner(owner[locale]) : nothing}
  </p>`;
}

function search({ ranks, words }: PanelState): TemplateResult {
  if (ranks === undefined) return html`<p role="status">${words.searching}</p>`;
  if (ranks === 'failed') return html`<p role="alert">${words.noSearch}</p>`;
  return html`<p class="small">${words.aliasesHint}</p>
    <ul class="ranks">
      ${ranks.map(
        ({ query, place, first }) =>
          html`<li>
            <span>${query}</span>
            <span class=${place === undefined ? 'error' : place > 3 ? 'warning' : 'well'}
              >${place === undefined ? words.unfound : words.place(place)}${
                first === undefined ? nothing : html`<span class="small">; ${words.first(first)}</span>`
              }</span
            >
          </li>`,
      )}
    </ul>`;
}

function other({ other: text, older }: TextState, words: PreviewWords, actions: Actions): TemplateResult {
  if (!text) return html`<p class="warning">${words.missing}</p>`;
  return html`${older ? html`<p class="warning">${words.older}</p>` : nothing}
    <p class="file">
      <button class="main" @click=${() => actions.beside(text.href)}>${words.beside}</button>
      <button @click=${() => actions.open(text.open)}>${words.open}</button>
    </p>`;
}
