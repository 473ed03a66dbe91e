import { html } from 'lit';
import type { DrillAddress } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { heading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

function verdict(view: View, address: DrillAddress) {
  const given = view.drill[address.id];
  if (given === undefined) return '';
  const right = given === address.official;
  return html`<p class="verdict-line">
      <strong>${right ? msg('Correcto.', { id: 'correct' }) : msg('No es así.', { id: 'not-quite' })}</strong>
      ${address.official ? msg('Es la dirección del banco.', { id: 'banks-address' }) : msg('Es falsa.', { id: 'fake' })}
    </p>
    ${richText(address.reason, view.resolve)}`;
}

function drillCard(view: View, address: DrillAddress) {
  const given = view.drill[address.id];
  const choice = (official: boolean, label: string) =>
    html`<label class="chip">
      <input
        type="radio"
        name="drill-${address.id}"
        .checked=${given === official}
        @change=${() => view.act({ type: 'drill', address: address.id, official })}
      />
      <span>${label}</span>
    </label>`;
  return html`<li class="card">
    <p class="address" id="address-${address.id}" translate="no" dir="ltr">${address.address}</p>
    <div class="chips" role="radiogroup" aria-labelledby="address-${address.id}">
      ${choice(true, msg('Es del banco', { id: 'banks' }))}
      ${choice(false, msg('Es falsa', { id: 'fake-2' }))}
    </div>
    <div class="reply" role="status">${verdict(view, address)}</div>
  </li>`;
}

/** The tips, and a drill with real and fake addresses. They are text to judge, never links. */
export function security(view: View) {
  const { pack, level, resolve, foreignHost, act } = view;
  const { webAddress, domain, bank } = pack.institution;
  return html`
    ${stageHeading(level, msg('Reconoce el sitio verdadero', { id: 'recognise-real-site' }))}
    ${foreignHost === '' ? '' : html`<p class="warning-line">${icon('warning')} <span>${msg(str`Estás en ${foreignHost}: aquí no escribas tu contraseña.`, { id: 'you-are-on-do' })}</span></p>`}
    <ul class="tips" role="list">
      ${pack.tips.map(
        (tip) =>
          html`<li class="card">
            <span class="badge">${icon('shield')}</span>
            <div>${heading(level + 1, tip.title)} ${richText(tip.body, resolve)}</div>
          </li>`,
      )}
    </ul>
    <p class="official">
      ${msg(str`La dirección de ${bank} es:`, { id: 'address' })}
      <strong translate="no" dir="ltr">${webAddress}</strong>
      ${msg(str`Entre «https://» y la primera «/», «?» o «#» solo puede decir ${domain}, o algo que termine en .${domain}, con el punto.`, { id: 'between-https-and-first' })}
    </p>
    ${heading(level + 1, msg('Practica: ¿es del banco o es falsa?', { id: 'practise-banks-or-fake' }), 'section')}
    <ul class="drill" role="list">
      ${pack.drill.map((address) => drillCard(view, address))}
    </ul>
    <div class="actions">
      <button type="button" class="primary" part="button-primary" @click=${() => act({ type: 'next' })}>
        ${msg('Continuar', { id: 'continue' })} ${icon('next')}
      </button>
    </div>
  `;
}
