import { html } from 'lit';
import type { Route, Step } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { heading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

function overview({ pack, walk, level, act }: View, route: Route, current: Step) {
  const steps = route.steps.flatMap((id) => pack.steps.find((step) => step.id === id) ?? []);
  return html`${heading(level + 1, msg('Todos los pasos', { id: 'all-steps' }), 'section')}
    <ol class="step-list" role="list">
      ${steps.map(
        (step, at) =>
          html`<li>
            <button
              type="button"
              class="step-link"
              aria-current=${step === current ? 'step' : 'false'}
              @click=${() => act({ type: 'go-to', place: { stage: 'steps', step: step.id } })}
            >
              <span class="number">${walk.done.includes(step.id) ? icon('check') : at + 1}</span>
              <span>${step.title}</span>
              ${walk.done.includes(step.id) ? html`<span class="hidden">${msg('(hecho)', { id: 'done-2' })}</span>` : ''}
            </button>
          </li>`,
      )}
    </ol>`;
}

/** One step of the route, to tick off, with the way on and the way back. */
export function steps(view: View, route: Route, step: Step) {
  const { walk, level, resolve, act } = view;
  const number = route.steps.indexOf(step.id) + 1;
  const total = route.steps.length;
  return html`
    <p class="eyebrow">${msg(str`Paso ${number} de ${total}`, { id: 'step' })}</p>
    ${stageHeading(level, step.title)}
    <div class="lead">${richText(step.body, resolve)}</div>
    <label class="check card">
      <input
        type="checkbox"
        .checked=${walk.done.includes(step.id)}
        @change=${() => act({ type: 'tick', step: step.id })}
      />
      <span>${msg('Ya hice este paso', { id: 'i-have-done-this' })}</span>
    </label>
    <div class="actions">
      <button type="button" class="primary" part="button-primary" @click=${() => act({ type: 'next' })}>
        ${number < total ? msg('Siguiente paso', { id: 'next-step' }) : msg('Terminé los pasos', { id: 'i-finished-steps' })}
        ${icon('next')}
      </button>
    </div>
    ${overview(view, route, step)}
  `;
}
