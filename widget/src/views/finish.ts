import { html } from 'lit';
import { feedbackReasons, type FeedbackReason } from '../ui/reasons.ts';
import { msg } from '../localize/messages.ts';
import { heading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import type { Helpful, View } from './view.ts';

const helpfulButton = ({ act }: View, helpful: Helpful, label: string) =>
  html`<button type="button" class="secondary" @click=${() => act({ type: 'opinion', helpful })}>
    ${label}
  </button>`;

const reasonChip = ({ act }: View, helpful: Helpful, reason: FeedbackReason) =>
  html`<button
    type="button"
    class="secondary"
    @click=${() => act({ type: 'opinion', helpful, reason: reason.id })}
  >
    ${reason.label()}
  </button>`;

function feedback(view: View) {
  const { feedback: state } = view;
  switch (state.stage) {
    case 'ask':
      return html`<div class="buttons">
        ${helpfulButton(view, 'yes', msg('Sí, me sirvió'))} ${helpfulButton(view, 'no', msg('No me sirvió'))}
      </div>`;
    case 'reason':
      return html`<p id="reason">
          ${state.helpful === 'yes' ? msg('¿Qué te sirvió más?') : msg('¿Qué faltó?')}
        </p>
        <div class="buttons" role="group" aria-labelledby="reason">
          ${feedbackReasons[state.helpful].map((reason) => reasonChip(view, state.helpful, reason))}
        </div>`;
    case 'sent':
      return html`<p>${icon('check')} ${msg('Gracias por tu opinión.')}</p>`;
    case 'failed':
      return html`<p>${icon('warning')} ${msg('No pudimos guardar tu opinión. Inténtalo otra vez.')}</p>
        <div class="buttons">
          <button
            type="button"
            class="secondary"
            @click=${() => view.act({ type: 'opinion', ...state.opinion })}
          >
            ${msg('Intentar otra vez')}
          </button>
        </div>`;
  }
}

function sharing(shared: View['shared']) {
  if (shared === 'copied') return html`<p class="note">${msg('Vínculo copiado al portapapeles')}</p>`;
  if (shared === 'failed')
    return html`<p class="note">
      ${msg('No pudimos copiar el vínculo. Cópialo de la barra de direcciones.')}
    </p>`;
  return '';
}

/** The end: an opinion without a word to type, share, print, start again. */
export function finish(view: View) {
  const { level, act } = view;
  return html`
    ${stageHeading(level, msg('Listo'))}
    <p class="lead">${msg('Ya tienes lo necesario para entrar. Guarda o comparte esta guía si te sirve.')}</p>
    <div class="card stack" part="feedback">
      ${heading(level + 1, msg('¿Te sirvió esta guía?'))}
      <div role="status">${feedback(view)}</div>
    </div>
    <div role="status">${sharing(view.shared)}</div>
    <div class="buttons">
      <button type="button" class="secondary" part="share" @click=${() => act({ type: 'share' })}>
        ${icon('share')} ${msg('Compartir')}
      </button>
      <button type="button" class="secondary" @click=${() => act({ type: 'print' })}>
        ${icon('print')} ${msg('Imprimir mi lista')}
      </button>
      <button type="button" class="secondary" @click=${() => act({ type: 'reset' })}>
        ${icon('restart')} ${msg('Empezar de nuevo')}
      </button>
    </div>
  `;
}
