import { html, type TemplateResult } from 'lit';
import type { AddressCheck, Verdict } from '@first-login/shared/address';
import { addressAdvice, textAdvice, title } from './advice.ts';
import { hostParts } from './host-parts.ts';
import { verdictIcon } from './icons.ts';
import type { CheckedInstitution } from './institution.ts';
import { msg, str } from './messages.ts';
import { noSecrets } from './phrases.ts';
import { reasonSentences } from './reasons.ts';
import type { Result } from './result.ts';

type Content = TemplateResult | string;

const fact = (name: string, value: Content) =>
  html`<dt>${name}</dt>
    <dd translate="no"><bdi dir="ltr">${value}</bdi></dd>`;

/** What was read, so that the customer sees where to look: text only, never a link. */
function facts({ host }: AddressCheck, institution: CheckedInstitution): Content {
  if (!host) return '';
  const [before, domain] = hostParts(host, institution);
  return html`<dl>
    ${fact(msg('Dirección que leímos', { id: 'host' }), html`${before}<strong>${domain}</strong>`)}
    ${before && domain ? fact(msg('Su dominio, que dice de quién es', { id: 'domain' }), domain) : ''}
  </dl>`;
}

function whatNext(verdict: Verdict, { web, webAddress }: CheckedInstitution): Content {
  if (verdict === 'official') return '';
  return html`<p>
      ${msg(str`Para entrar a ${web}, escribe tú la dirección:`, { id: 'sign-in' })}
      <strong translate="no" dir="ltr">${webAddress}</strong>
    </p>
    ${verdict === 'dangerous' ? html`<slot name="help"></slot>` : ''}`;
}

const aboutAddress = (check: AddressCheck, institution: CheckedInstitution) =>
  html`${facts(check, institution)}
    <ul>
      ${check.reasons.map((reason) => html`<li>${reasonSentences[reason](institution.domain)}</li>`)}
    </ul>
    <p>${addressAdvice(check.verdict)}</p>
    ${whatNext(check.verdict, institution)}`;

const aboutText = (secret: boolean) =>
  html`<p>${textAdvice(secret)}</p>
    <p>${noSecrets()}</p>`;

function box(check: AddressCheck, secret: boolean, institution: CheckedInstitution): Content {
  const { verdict } = check;
  return html`<div class="verdict" part="verdict" data-verdict=${verdict}>
    ${verdictIcon(verdict)}
    <div class="words">
      <p class="title">${title(verdict, institution)}</p>
      ${verdict === 'invalid' ? aboutText(secret) : aboutAddress(check, institution)}
    </div>
  </div>`;
}

/** The verdict, announced when it comes. */
export const verdict = (result: Result, institution: CheckedInstitution) =>
  html`<div role="status">
    ${result.kind === 'verdict' ? box(result.check, result.secret, institution) : ''}
  </div>`;
