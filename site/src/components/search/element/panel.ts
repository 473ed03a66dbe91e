import { html, nothing, type TemplateResult } from 'lit';
import type { Result, Section } from '../ranker.ts';
import { filters } from './filters.ts';
import { countOf, type Group, groupsOf } from './groups.ts';
import { noneFound, otherWays } from './none.ts';
import { failure, notes, topicLinks, urgentCard } from './notes.ts';
import { ofPage, pieces, timeOf } from './pieces.ts';
import type { Scene } from './scene.ts';
import { type Answered, isOpen, type View } from './view.ts';

/** So many results are shown below the box; the rest on the search page. */
export const mostInPanel = 8;

export const listId = 'search-options';
export const optionId = (number: number): string => `search-option-${number}`;

/** What hangs below the box. */
export function panel(view: View, scene: Scene): TemplateResult | typeof nothing {
  const { words } = scene;
  switch (view.stage) {
    case 'closed':
      return nothing;
    case 'ready':
      return html`<p class="note">${words.ready}</p>
        ${topicLinks(scene)}${slashSwitch(scene)}`;
    case 'loading':
      return html`<p class="note">${words.loading}</p>`;
    case 'failed':
      return failure(scene);
    case 'answered':
      return answered(view, scene);
  }
}

function answered(view: Answered, scene: Scene): TemplateResult {
  const { words, page } = scene;
  const { answer, filter, active } = view;
  const groups = groupsOf(answer, filter, mostInPanel);
  const all = `${page}?q=${encodeURIComponent(answer.query)}`;
  const found = countOf(answer, filter);
  if (isOpen(view))
    return html`${notes(view, scene)}
      <p class="note">${words.loading}</p>`;
  if (answer.results.length + answer.more.length === 0)
    return html`${notes(view, scene)} ${noneFound(answer, scene)} ${list(groups, active, scene)}
    ${otherWays(scene)}`;
  return html`${urgentCard(answer, scene)} ${notes(view, scene)} ${filters(view, scene)}
    ${list(groups, active, scene)}
    <p class="foot">
      <a href=${all}>${words.all} (${found})</a>
      ${slashSwitch(scene)}
    </p>`;
}

function slashSwitch({ words, slash, actions }: Scene): TemplateResult {
  return html`<span class="keys">
    ${words.slash} <kbd>Ctrl K</kbd>${slash ? html` <kbd>/</kbd>` : nothing}
    <button type="button" class="plain" @click=${actions.slash}>
      ${slash ? words.slashOff : words.slashOn}
    </button>
  </span>`;
}

function list(groups: readonly Group[], active: number, scene: Scene): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  let number = 0;
  const next = (): { id: string; selected: boolean } => {
    const own = number++;
    return { id: optionId(own), selected: own === active };
  };
  return html`<div role="listbox" id=${listId} aria-label=${scene.words.results}>
    ${groups.map(
      ({ id, results }) =>
        html`<div role="group" aria-labelledby="search-group-${id}">
          <div class="group" role="presentation" id="search-group-${id}">${groupName(id, scene)}</div>
          ${results.map((result) => [
            option(result, id === 'text' || id === 'closest', next(), scene),
            ...result.sections
              .filter(({ href }) => href !== result.href)
              .map((section) => sectionOption(section, result, next(), scene)),
          ])}
        </div>`,
    )}
  </div>`;
}

export function groupName(id: string, { words }: Scene): string {
  if (id === 'text') return words.inText;
  return id === 'closest' ? words.closest : (words.kinds[id]?.[1] ?? id);
}

interface Place {
  id: string;
  selected: boolean;
}

// A link that is an option: the arrow keys choose it, and a click, a tap or a new tab are the browser's own.
function option(
  { href, title, excerpt, kind, sections }: Result,
  withKind: boolean,
  { id, selected }: Place,
  { words }: Scene,
): TemplateResult {
  const second = sections.find((section) => section.href === href)?.second;
  return html`<a role="option" id=${id} href=${href} tabindex="-1" aria-selected=${selected}>
    ${withKind ? html`<span class="kind">${words.kinds[kind]?.[0]}</span>` : nothing}
    <span class="title">${pieces(title)}</span>
    ${second === undefined ? nothing : html`<span class="moment">${words.moment(timeOf(second))}</span>`}
    <span class="excerpt">${pieces(excerpt)}</span>
  </a>`;
}

function sectionOption(
  { href, title, second }: Section,
  page: Result,
  { id, selected }: Place,
  { words }: Scene,
): TemplateResult {
  return html`<a role="option" class="section" id=${id} href=${href} tabindex="-1" aria-selected=${selected}>
    ${second === undefined ? title : `${words.moment(timeOf(second))}: ${title}`}${ofPage(page.title)}
  </a>`;
}
