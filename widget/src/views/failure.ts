import { html } from 'lit';
import { msg } from '../localize/messages.ts';
import { icon } from '../ui/icons.ts';

/** Shown above the guide in the light DOM, which stays readable. */
export const failure = (retry: () => void) =>
  html`<div class="failure" role="alert">
    ${icon('warning')}
    <div>
      <p><strong>${msg('No pudimos abrir la guía con preguntas.', { id: 'we-could-not-open' })}</strong></p>
      <p>
        ${msg('Aquí abajo está completa, para leerla. También puedes intentarlo otra vez.', { id: 'stands-below-in-full' })}
      </p>
      <button type="button" class="secondary" @click=${retry}>
        ${msg('Intentar otra vez', { id: 'try-again' })}
      </button>
    </div>
  </div>`;
