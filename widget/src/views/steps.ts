import { html } from 'lit';
import { byId, type Route, type Step } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { primary } from '../ui/button.ts';
import { sectionHeading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

/** One step of the route, to tick off, with the way on and the way back. */
export function steps({ pack, walk, level, toHref, act }: View, route: Route, step: Step) {
  const number = route.steps.indexOf(step.id) + 1;
  const total = route.steps.length;
  return html`
    <p class="eyebrow">${msg(str`Paso ${number} de ${total}`, { id: 'step' })}</p>
    ${stageHeading(level, step.title)}
    <div class="lead">${richText(step.body, toHref)}</div>
    <label class="card row check">
      <input
        type="checkbox"
        .checked=${walk.done.includes(step.id)}
        @change=${() => act({ type: 'tick', step: step.id })}
      />
      <strong>${msg('Ya hice este paso', { id: 'i-have-done-this' })}</strong>
    </label>
    ${primary(number < total ? msg('Siguiente paso', { id: 'next-step' }) : msg('Terminé los pasos', { id: 'i-finished-steps' }), () => act({ type: 'next' }))}
    ${sectionHeading(level, msg('Todos los pasos', { id: 'all-steps' }))}
    <ol role="list">
      ${route.steps.map((id, at) => {
        const done = walk.done.includes(id);
        return html`<li>
          <button
            class="step-link row"
            aria-current=${id === step.id ? 'step' : 'false'}
            @click=${() => act({ type: 'go-to', place: `steps.${id}` })}
          >
            <span class="number">${done ? icon('check') : at + 1}</span>
            <span>${byId(pack.steps, id)?.title}</span>
            ${done ? html`<span class="hint">${msg('(hecho)', { id: 'done-2' })}</span>` : ''}
          </button>
        </li>`;
      })}
    </ol>
  `;
}
