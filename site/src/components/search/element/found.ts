import { html, nothing, type TemplateResult } from 'lit';
import type { Result, Section } from '../ranker.ts';
import { filters } from './filters.ts';
import { countOf, groupsOf } from './groups.ts';
import { noneFound, otherWays } from './none.ts';
import { failure, notes, urgentCard } from './notes.ts';
import { groupName } from './panel.ts';
import { ofPage, pieces, timeOf } from './pieces.ts';
import { shortened } from './retold.ts';
import type { Scene } from './scene.ts';
import { isOpen, type View } from './view.ts';

/** So many results are shown on the search page. */
const mostOnPage = 30;

/** The results on the search page: headings and links, to read and to walk through with a screen reader. */
export function found(view: View, scene: Scene): TemplateResult | typeof nothing {
  const { words } = scene;
  if (view.stage === 'closed' || view.stage === 'ready') return nothing;
  if (view.stage === 'failed') return failure(scene);
  if (view.stage === 'loading' || isOpen(view)) return html`<p class="note">${words.loading}</p>`;
  const { answer, filter } = view;
  const none = answer.results.length + answer.more.length === 0;
  const groups = groupsOf(answer, filter, mostOnPage);
  return html`${urgentCard(answer, scene)} ${notes(view, scene)}
  ${
    none
      ? noneFound(answer, scene)
      : html`<h2>${words.countOf(countOf(answer, filter), shortened(answer.query))}</h2>
          ${filters(view, scene)}`
  }
  ${groups.map(
    ({ id, results }) =>
      html`<section aria-labelledby="found-${id}">
        <h3 class="group" id="found-${id}">${groupName(id, scene)}</h3>
        <ol role="list">
          ${results.map((result) => html`<li>${item(result, scene)}</li>`)}
        </ol>
      </section>`,
  )}
  ${none ? otherWays(scene) : nothing}`;
}

function item({ href, title, excerpt, sections }: Result, scene: Scene): TemplateResult {
  const moment = sections.find((section) => section.href === href);
  return html`<a class="title" href=${href}
      >${pieces(title)}${moment ? html` · ${place(moment, scene)}` : nothing}</a
    >
    <p class="excerpt">${pieces(excerpt)}</p>
    ${sections
      .filter((section) => section.href !== href)
      .map(
        (section) =>
          html`<a class="section" href=${section.href}>${place(section, scene)}${ofPage(title)}</a>`,
      )}`;
}

const place = ({ title, second }: Section, { words }: Scene): string =>
  second === undefined ? title : words.moment(timeOf(second));
