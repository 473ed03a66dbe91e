import { html } from 'lit';
import { byId, routeFor, type Pack, type Walk } from '@first-login/shared/guide';
import { msg, str } from '../localize/messages.ts';
import { richText, runs } from '../ui/rich-text.ts';

const asIs = (href: string) => href;

/** One page to print: what to have, the steps, the tips, the official address. */
export function checklist(pack: Pack, walk: Walk) {
  const route = routeFor(pack, walk.answers);
  const { institution, revision, locale } = pack;
  const today = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
  const steps = (route?.steps ?? []).flatMap((id) => byId(pack.steps, id) ?? []);
  return html`
    <h1>${route?.title ?? pack.title}</h1>
    ${
      route && route.bring.length > 0
        ? html`<h2>${msg('Ten a la mano', { id: 'have-at-hand-2' })}</h2>
            <ul class="boxes">
              ${route.bring.map((thing) => html`<li>${runs(thing, asIs)}</li>`)}
            </ul>`
        : ''
    }
    ${
      steps.length > 0
        ? html`<h2>${msg('Pasos', { id: 'steps' })}</h2>
            <ol>
              ${steps.map((step) => html`<li><strong>${step.title}</strong> ${richText(step.body, asIs)}</li>`)}
            </ol>`
        : ''
    }
    <h2>${msg('Seguridad', { id: 'security' })}</h2>
    <ul>
      ${pack.tips.map(({ title }) => html`<li>${title}</li>`)}
    </ul>
    <p class="official">
      ${msg('Dirección oficial:', { id: 'official-address' })} <strong>${institution.webAddress}</strong>
    </p>
    <p>${pack.helpLine} <strong>${institution.helpLine.label}</strong></p>
    <p>${msg(str`Revisión ${revision} · Impreso el ${today}`, { id: 'revision-printed-on' })}</p>
  `;
}
