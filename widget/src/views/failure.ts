import { html } from 'lit';
import { msg } from '../localize/messages.ts';
import { secondary } from '../ui/button.ts';
import { icon } from '../ui/icons.ts';

/** Shown above the guide in the light DOM, which stays readable. */
export const failure = (retry: () => void) =>
  html`<div class="note urgent row stack" role="alert">
    ${icon('warning')}
    <div>
      <p><strong>${msg('No pudimos abrir la guía con preguntas.', { id: 'we-could-not-open' })}</strong></p>
      <p>
        ${msg('Aquí abajo está completa, para leerla. También puedes intentarlo otra vez.', { id: 'stands-below-in-full' })}
      </p>
      <p>${secondary(msg('Intentar otra vez', { id: 'try-again' }), retry)}</p>
    </div>
  </div>`;
