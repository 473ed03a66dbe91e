import { html } from 'lit';
import { msg, str } from '../localize/messages.ts';
import { secondary } from '../ui/button.ts';
import { icon } from '../ui/icons.ts';

/**
 * Shown above the guide in the light DOM, which stays readable.
 * @param official the bank's own address, where the bank has withdrawn the guide from this page: trying again is no use
 */
export const failure = (retry: () => void, official?: string) =>
  html`<div class="note urgent row stack" role="alert">
    ${icon('warning')}
    <div>
      <p>
        <strong
          >${official ? msg('Esta guía ya no está disponible en este sitio.', { id: 'guide-is-no-longer' }) : msg('No pudimos abrir la guía con preguntas.', { id: 'we-could-not-open' })}</strong
        >
      </p>
      ${
        official
          ? html`<p>
              ${msg(str`Entra solo por la dirección oficial, escrita por ti: ${official}`, { id: 'sign-in-only-at' })}
            </p>`
          : html`<p>${msg('Aquí abajo puedes leerla completa.', { id: 'stands-below-in-full' })}</p>
              <p>${secondary(msg('Intentar otra vez', { id: 'try-again' }), retry)}</p>`
      }
    </div>
  </div>`;
