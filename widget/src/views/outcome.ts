import { html } from 'lit';
import { answerTo, byId, otherWays, type Decision, type Route } from '@first-login/shared/guide';
import { msg } from '../localize/messages.ts';
import { primary } from '../ui/button.ts';
import { heading, sectionHeading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText, runs } from '../ui/rich-text.ts';
import type { View } from './view.ts';

/** The answers that led here, told back as sentences. */
const reasons = ({ pack, walk }: View, counted: readonly string[]): string[] =>
  counted.flatMap((id) => {
    const given = answerTo(walk.answers, id);
    return byId(byId(pack.questions, id)?.answers ?? [], given)?.because ?? [];
  });

function bringList(view: View, { id: route, bring, channel }: Route) {
  if (bring.length === 0) return '';
  const visit = channel === 'branch';
  return html`${sectionHeading(view.level, visit ? msg('Qué llevar a la sucursal', { id: 'what-bring-branch' }) : msg('Ten a la mano', { id: 'have-at-hand-2' }))}
    <ul role="list">
      ${bring.map((thing, at) => {
        const id = `${route}.${at}`;
        const packed = view.marks[id];
        return html`<li>
          <label class="row"
            >${visit ? html`<input type="checkbox" .checked=${packed} @change=${() => view.act({ type: 'mark', id, value: !packed })} />` : icon('check')}
            <span>${runs(thing, view.toHref)}</span></label
          >
        </li>`;
      })}
    </ul>`;
}

function others(view: View) {
  const ways = otherWays(view.pack, view.walk.answers);
  if (ways.length === 0) return '';
  return html`${sectionHeading(view.level, msg('También puedes', { id: 'you-can-also' }))}
    <ul role="list">
      ${ways.map(({ channel, title }) => html`<li class="row">${icon(channel)} <span>${title}</span></li>`)}
    </ul>`;
}

/** The phone for who cannot get in, to tap. */
export function helpLine({ pack }: View) {
  const { tel, label } = pack.institution.helpLine;
  // The space is the text's own: one that stands alone between Lit's comments is none to Chromium's screen readers.
  return html`<p>${`${pack.helpLine} `}<a class="tel" href=${`tel:${tel}`}>${icon('app')} ${label}</a></p>`;
}

function related(view: View, route: Route) {
  return html`<div class="more">
    ${sectionHeading(view.level, msg('¿Necesitas ayuda?', { id: 'do-you-need-help' }))} ${helpLine(view)}
    <ul>
      ${route.related.map(({ href, title }) => html`<li><a href=${view.toHref(href)}>${title}</a></li>`)}
    </ul>
  </div>`;
}

/** The right way for this customer: which, why, what to have, how long, and what else is open. */
export function outcome(view: View, route: Route, decision: Decision & { kind: 'route' }) {
  const { level, toHref, act } = view;
  const { channel, title, summary, time, notes, steps } = route;
  return html`
    <div class="row">
      <span class="badge large">${icon(channel)}</span>
      <div>
        <p class="eyebrow">${msg('Tu camino', { id: 'your-way' })}</p>
        ${stageHeading(level, title)}
      </div>
    </div>
    <div class="lead">${richText(summary, toHref)}</div>
    ${time ? html`<p class="row time">${icon('wait')} ${time}</p>` : ''}
    <div class="box">
      ${heading(level, msg('Por qué este camino', { id: 'why-this-way' }))}
      <ul>
        ${reasons(view, decision.reasons).map((reason) => html`<li>${reason}</li>`)}
      </ul>
    </div>
    ${bringList(view, route)}
    ${notes.map((note) =>
      decision.notes.includes(note.id)
        ? html`<div class="note">${heading(level, note.title)} ${richText(note.body, toHref)}</div>`
        : '',
    )}
    ${primary(steps.length > 0 ? msg('Ver los pasos', { id: 'see-steps' }) : msg('Continuar', { id: 'continue' }), () => act({ type: 'next' }))}
    ${others(view)} ${related(view, route)}
  `;
}
