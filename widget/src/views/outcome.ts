import { html } from 'lit';
import { answerTo, decide, otherWays, type Route } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { heading, stageHeading } from '../ui/heading.ts';
import { icon, type IconName } from '../ui/icons.ts';
import { richText, runs } from '../ui/rich-text.ts';
import type { View } from './view.ts';

const channelIcons: Record<Route['channel'], IconName> = {
  app: 'app',
  web: 'web',
  branch: 'branch',
  wait: 'wait',
};

/** The answers that led here, told back as sentences. */
function reasons({ pack, walk }: View): string[] {
  const decision = decide(pack, walk.answers);
  const counted = decision.kind === 'route' ? decision.reasons : [];
  return counted.flatMap((id) => {
    const given = answerTo(walk.answers, id);
    const answer = pack.questions
      .find((question) => question.id === id)
      ?.answers.find((one) => one.id === given);
    return answer ? [answer.because] : [];
  });
}

function bringList(view: View, route: Route) {
  const { level, resolve } = view;
  if (route.bring.length === 0) return '';
  const visit = route.channel === 'branch';
  return html`${heading(level + 1, visit ? msg('Qué llevar a la sucursal', { id: 'what-bring-branch' }) : msg('Ten a la mano', { id: 'have-at-hand-2' }), 'section')}
    <ul class=${visit ? 'checklist' : 'ticks'} role="list">
      ${route.bring.map((thing) =>
        visit
          ? html`<li>
              <label class="check"><input type="checkbox" /> <span>${runs(thing, resolve)}</span></label>
            </li>`
          : html`<li>${icon('check')} <span>${runs(thing, resolve)}</span></li>`,
      )}
    </ul>`;
}

function notes(view: View, route: Route) {
  const decision = decide(view.pack, view.walk.answers);
  const shown = decision.kind === 'route' ? decision.notes : [];
  return route.notes
    .filter(({ id }) => shown.includes(id))
    .map(
      (note) =>
        html`<div class="note">
          ${heading(view.level + 1, note.title)} ${richText(note.body, view.resolve)}
        </div>`,
    );
}

function others({ pack, walk, level }: View) {
  const ways = otherWays(pack, walk.answers);
  if (ways.length === 0) return '';
  return html`${heading(level + 1, msg('También puedes', { id: 'you-can-also' }), 'section')}
    <ul class="ways" role="list">
      ${ways.map((way) => html`<li>${icon(channelIcons[way.channel])} <span>${way.title}</span></li>`)}
    </ul>`;
}

function related({ pack, level, resolve }: View, route: Route) {
  const { helpLine, app } = pack.institution;
  return html`<div class="more">
    ${heading(level + 1, msg('¿Necesitas ayuda?', { id: 'do-you-need-help' }), 'section')}
    <p>
      ${msg(str`Línea de ayuda para entrar a ${app}:`, { id: 'help-line-for-getting' })}
      <a class="tel" href="tel:${helpLine.tel}" data-link="tel:${helpLine.tel}"
        >${icon('phone')} ${helpLine.label}</a
      >
    </p>
    ${
      route.related.length === 0
        ? ''
        : html`<ul>
            ${route.related.map(
              ({ href, title }) => html`<li><a href=${resolve(href)} data-link=${href}>${title}</a></li>`,
            )}
          </ul>`
    }
  </div>`;
}

/** The right way for this customer: which, why, what to have, how long, and what else is open. */
export function outcome(view: View, route: Route) {
  const { level, resolve, act } = view;
  return html`
    <div class="verdict">
      <span class="badge large">${icon(channelIcons[route.channel])}</span>
      <div>
        <p class="eyebrow">${msg('Tu camino', { id: 'your-way' })}</p>
        ${stageHeading(level, route.title)}
      </div>
    </div>
    <div class="lead">${richText(route.summary, resolve)}</div>
    ${route.time === undefined ? '' : html`<p class="time">${icon('time')} ${route.time}</p>`}
    <div class="because">
      ${heading(level + 1, msg('Por qué este camino', { id: 'why-this-way' }))}
      <ul>
        ${reasons(view).map((reason) => html`<li>${reason}</li>`)}
      </ul>
    </div>
    ${bringList(view, route)} ${notes(view, route)}
    <div class="actions">
      <button type="button" class="primary" part="button-primary" @click=${() => act({ type: 'next' })}>
        ${route.steps.length > 0 ? msg('Ver los pasos', { id: 'see-steps' }) : msg('Continuar', { id: 'continue' })}
        ${icon('next')}
      </button>
    </div>
    ${others(view)} ${related(view, route)}
  `;
}
