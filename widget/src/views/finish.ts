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
        ${helpfulButton(view, 'yes', msg('Sí, me sirvió', { id: 'yes-helped' }))}
        ${helpfulButton(view, 'no', msg('No me sirvió', { id: 'no-didnt' }))}
      </div>`;
    case 'reason':
      return html`<p id="reason">
          ${state.helpful === 'yes' ? msg('¿Qué te sirvió más?', { id: 'what-helped-most' }) : msg('¿Qué faltó?', { id: 'what-was-missing' })}
        </p>
        <div class="buttons" role="group" aria-labelledby="reason">
          ${feedbackReasons[state.helpful].map((reason) => reasonChip(view, state.helpful, reason))}
        </div>`;
    case 'sent':
      return html`<p>${icon('check')} ${msg('Gracias por tu opinión.', { id: 'thank-you-for-telling' })}</p>`;
    case 'failed':
      return html`<p>
          ${icon('warning')}
          ${msg('No pudimos guardar tu opinión. Inténtalo otra vez.', { id: 'we-could-not-save' })}
        </p>
        <div class="buttons">
          <button
            type="button"
            class="secondary"
            @click=${() => view.act({ type: 'opinion', ...state.opinion })}
          >
            ${msg('Intentar otra vez', { id: 'try-again' })}
          </button>
        </div>`;
  }
}

function sharing(shared: View['shared']) {
  if (shared === 'copied')
    return html`<p class="note">
      ${msg('Vínculo copiado al portapapeles', { id: 'link-copied-clipboard' })}
    </p>`;
  if (shared === 'failed')
    return html`<p class="note">
      ${msg('No pudimos copiar el vínculo. Cópialo de la barra de direcciones.', { id: 'we-could-not-copy' })}
    </p>`;
  return '';
}

/** The end: an opinion without a word to type, share, print, start again. */
export function finish(view: View) {
  const { level, act } = view;
  return html`
    ${stageHeading(level, msg('Listo', { id: 'done' }))}
    <p class="lead">
      ${msg('Ya tienes lo necesario para entrar. Guarda o comparte esta guía si te sirve.', { id: 'you-have-what-you' })}
    </p>
    <div class="card stack" part="feedback">
      ${heading(level + 1, msg('¿Te sirvió esta guía?', { id: 'did-this-guide-help' }))}
      <div role="status">${feedback(view)}</div>
    </div>
    <div role="status">${sharing(view.shared)}</div>
    <div class="buttons">
      <button type="button" class="secondary" part="share" @click=${() => act({ type: 'share' })}>
        ${icon('share')} ${msg('Compartir', { id: 'share' })}
      </button>
      <button type="button" class="secondary" @click=${() => act({ type: 'print' })}>
        ${icon('print')} ${msg('Imprimir mi lista', { id: 'print-my-list' })}
      </button>
      <button type="button" class="secondary" @click=${() => act({ type: 'reset' })}>
        ${icon('restart')} ${msg('Empezar de nuevo', { id: 'start-again' })}
      </button>
    </div>
  `;
}
