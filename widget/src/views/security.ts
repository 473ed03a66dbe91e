import { html } from 'lit';
import type { DrillAddress } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { primary } from '../ui/button.ts';
import { heading, sectionHeading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

function drillCard({ marks, toHref, act }: View, { id, address, official, reason }: DrillAddress) {
  const given = marks[id];
  const choice = (value: boolean, label: string) =>
    html`<label class="chip row">
      <input
        type="radio"
        name=${id}
        .checked=${given === value}
        @change=${() => act({ type: 'mark', id, value })}
      />
      ${label}
    </label>`;
  return html`<li class="card">
    <p class="address" id=${`address-${id}`} translate="no">${address}</p>
    <div class="row buttons" role="radiogroup" aria-labelledby=${`address-${id}`}>
      ${choice(true, msg('Es del banco', { id: 'banks' }))}
      ${choice(false, msg('Es falsa', { id: 'fake-2' }))}
    </div>
    <div role="status">
      ${
        given === undefined
          ? ''
          : html`<p class="verdict-line">
                <strong
                  >${given === official ? msg('Correcto.', { id: 'correct' }) : msg('No es así.', { id: 'not-quite' })}</strong
                >${` ${official ? msg('Es la dirección del banco.', { id: 'banks-address' }) : msg('Es falsa.', { id: 'fake' })}`}
              </p>
              ${richText(reason, toHref)}`
      }
    </div>
  </li>`;
}

/**
 * The tips, and a drill with real and fake addresses. They are text to judge, never links. A space before a text is in its
 * expression: one that stands alone between Lit's comments is none to Chromium's screen readers, and an address would run on.
 */
export function security(view: View) {
  const { pack, level, toHref, foreignHost, act } = view;
  return html`
    ${stageHeading(level, pack.recognise)}
    ${foreignHost ? html`<p class="note urgent row">${icon('warning')} <span>${msg(str`Estás en ${foreignHost}: aquí no escribas tu contraseña.`, { id: 'you-are-on-do' })}</span></p>` : ''}
    <ul class="tips" role="list">
      ${pack.tips.map(
        ({ title, body }) =>
          html`<li class="card row">
            <span class="badge">${icon('shield')}</span>
            <div>${heading(level, title)} ${richText(body, toHref)}</div>
          </li>`,
      )}
    </ul>
    <p class="box">
      ${pack.officialAddress}
      <strong translate="no">${pack.institution.webAddress}</strong>${` ${pack.officialRule}`}
    </p>
    ${sectionHeading(level, pack.practise)}
    <ul class="drill" role="list">
      ${pack.drill.map((address) => drillCard(view, address))}
    </ul>
    ${primary(msg('Continuar', { id: 'continue' }), () => act({ type: 'next' }))}
  `;
}
