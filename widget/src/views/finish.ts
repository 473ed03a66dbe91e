import { html } from 'lit';
import { msg, str } from '../localize/messages.ts';
import { secondary } from '../ui/button.ts';
import { heading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { helpLine } from './outcome.ts';
import type { Opinion, Shared, View } from './view.ts';

/** Takes the focus when a button in it goes: its name is read, and then what stands in it now. */
export const opinionBox = '[part=feedback]';

function feedback({ pack, feedback: state, act }: View) {
  const say = (opinion: Opinion) => () => act({ type: 'opinion', ...opinion });
  const { stage } = state;
  if (stage === 'ask')
    return html`<div class="row buttons">
      ${secondary(msg('Sí, me sirvió', { id: 'yes-helped' }), say({ helpful: 'yes' }))}
      ${secondary(msg('No me sirvió', { id: 'no-didnt' }), say({ helpful: 'no' }))}
    </div>`;
  if (stage === 'reason') {
    const { helpful } = state;
    return html`<p id="reason">
        ${helpful === 'yes' ? msg('¿Qué te sirvió más?', { id: 'what-helped-most' }) : msg('¿Qué faltó?', { id: 'what-was-missing' })}
      </p>
      <div class="row buttons" role="group" aria-labelledby="reason">
        ${pack.opinions[helpful].map(({ id, label }) => secondary(label, say({ helpful, reason: id })))}
      </div>`;
  }
  if (stage === 'sent')
    return html`<p>${icon('check')} ${msg('Gracias por tu opinión.', { id: 'thank-you-for-telling' })}</p>`;
  return html`<p>${icon('warning')} ${msg('No pudimos guardar tu opinión.', { id: 'we-could-not-save' })}</p>
    <p>${secondary(msg('Intentar otra vez', { id: 'try-again' }), say(state.opinion))}</p>`;
}

const sharing = (shared: Shared, url: () => string) =>
  html`<p class="note">
    ${shared === 'copied' ? msg('Vínculo copiado', { id: 'link-copied-clipboard' }) : msg(str`No pudimos copiar el vínculo. Cópialo de aquí: ${url()}`, { id: 'we-could-not-copy' })}
  </p>`;

/** The end: an opinion without a word to type, share, print, start again. */
export function finish(view: View) {
  const { pack, level, shared, shareUrl, act } = view;
  const asked = msg('¿Te sirvió esta guía?', { id: 'did-this-guide-help' });
  return html`
    ${stageHeading(level, msg('Listo', { id: 'done' }))}
    <p class="lead">${pack.farewell}</p>
    ${helpLine(view)}
    <div class="card stack" part="feedback" role="group" aria-label=${asked} tabindex="-1">
      ${heading(level, asked)}
      <div role="status">${feedback(view)}</div>
    </div>
    <div role="status">${shared ? sharing(shared, shareUrl) : ''}</div>
    <div class="row buttons">
      ${secondary(msg('Compartir', { id: 'share' }), () => act({ type: 'share' }), 'share', 'share')}
      ${secondary(msg('Imprimir mi lista', { id: 'print-my-list' }), () => act({ type: 'print' }), 'print')}
      ${secondary(msg('Empezar de nuevo', { id: 'start-again' }), () => act({ type: 'reset' }), 'restart')}
    </div>
  `;
}
