import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../searcher.ts';
import { topicLinks } from './notes.ts';
import { saysSomething, shortened } from './retold.ts';
import type { Scene } from './scene.ts';

/** What to say where nothing was found, above what comes closest; of nothing but personal data all is said already. */
export function noneFound({ query, masked }: Answer, { words }: Scene): TemplateResult | typeof nothing {
  if (saysSomething(query))
    return html`<p class="note"><strong>${words.none(shortened(query))}</strong>${` ${words.noneHint}`}</p>`;
  return masked ? nothing : html`<p class="note"><strong>${words.wordless}</strong></p>`;
}

/** Other ways to help, below it. */
export function otherWays(scene: Scene): TemplateResult {
  const { words, help } = scene;
  return html`${topicLinks(scene)}
  ${
    help
      ? html`<p class="note">
          ${words.call} <a href="tel:${help.tel}">${help.phone}</a> ·
          <a href=${help.urgent}>${words.urgentLink}</a>
        </p>`
      : nothing
  }
  ${wanted(scene)}`;
}

/** «What were you looking for?»: goes to the feedback, in the reader's own words. */
function wanted({ words, wanted: state, actions }: Scene): TemplateResult {
  if (state === 'sent') return html`<p class="note thanks" tabindex="-1">${words.thanks}</p>`;
  return html`<form class="wanted" @submit=${actions.want}>
    <label>
      <strong>${words.wanted}</strong>${` ${words.wantedHint}`}
      <textarea name="words" rows="2" maxlength="600" required></textarea>
    </label>
    <button class="button" aria-disabled=${state === 'sending'}>
      ${state === 'sending' ? words.sending : words.send}
    </button>
    <p role="status">${state === 'failed' ? words.notSent : nothing}</p>
  </form>`;
}
