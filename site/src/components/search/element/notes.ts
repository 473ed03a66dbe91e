import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../searcher.ts';
import { correctionOf, shortened } from './retold.ts';
import type { Scene } from './scene.ts';
import type { Answered } from './view.ts';

/** What a reader should know about an answer before they read it. */
export function notes({ answer, text }: Answered, { words, actions }: Scene): TemplateResult {
  const { masked, query } = answer;
  const correction = correctionOf(answer);
  return html`${masked ? html`<p class="note warning">${words.masked}</p>` : nothing}
  ${
    correction === undefined
      ? nothing
      : html`<p class="note">
          ${words.corrected(correction)}
          <button type="button" class="plain" @click=${actions.exactly}>
            ${words.exactly(shortened(query))}
          </button>
        </p>`
  }
  ${
    text === 'missing'
      ? html`<p class="note">
          ${words.textFailed}
          <button type="button" class="plain" @click=${actions.retry}>${words.retry}</button>
        </p>`
      : nothing
  }`;
}

/** What to do at once, for somebody in trouble. */
export function urgentCard({ urgent }: Answer, { words, help }: Scene): TemplateResult | typeof nothing {
  if (!urgent || !help) return nothing;
  return html`<div class="urgent-card" role="note">
    <strong>${words.urgentTitle}</strong>
    <p>${words.urgent}</p>
    <a href=${help.urgent}>${words.urgentLink}</a>
  </div>`;
}

/** Links to all that there is. */
export function topicLinks({ words, topics, page }: Scene): TemplateResult {
  return html`<p class="group">${words.topics}</p>
    <ul class="chips" role="list">
      ${topics.map(({ title, href }) => html`<li><a class="chip" href=${href}>${title}</a></li>`)}
      <li><a class="chip" href=${page}>${words.byTopic}</a></li>
    </ul>`;
}

export function failure(scene: Scene): TemplateResult {
  const { words, actions } = scene;
  return html`<p class="note warning">
      ${words.failed}
      <button type="button" class="plain" @click=${actions.retry}>${words.retry}</button>
    </p>
    ${topicLinks(scene)}`;
}
