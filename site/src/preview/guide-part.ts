import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import type { GuideState } from './state.ts';
import type { PreviewWords } from './words.es.ts';

/** A guide's routes, scenarios and paths, each of which is walked by one click. */
export function guidePart(guide: GuideState, words: PreviewWords, actions: Actions): TemplateResult {
  const { href, routes, scenarios, paths } = guide;
  if (routes.length === 0) return html`<p class="warning">${words.noGuide}</p>`;
  const here = location.pathname === href;
  const walk = (answers: Record<string, string>) =>
    here ? html`<button @click=${() => actions.walk(answers)}>${words.walk}</button>` : nothing;
  return html`<h2>${words.guide}</h2>
    ${here ? nothing : html`<p><a href=${href}>${words.toGuide}</a></p>`}
    <h3>${words.routes}</h3>
    <ul class="ranks">
      ${routes.map(
        ({ title, ways, answers }) =>
          html`<li>
            <span>${title} <span class="small">${words.ways(ways)}</span></span>
            ${walk(answers)}
          </li>`,
      )}
    </ul>
    <details>
      <summary>${words.scenarios(scenarios.length)}</summary>
      <ul class="ranks">
        ${scenarios.map(
          ({ customer, route, reached, answers }) =>
            html`<li>
              <span
                >${customer}
                <span class="small"
                  ><span class=${reached ? 'well' : 'error'}
                    >${reached ? words.reached : words.unreached}</span
                  >: ${route}</span
                ></span
              >
              ${walk(answers)}
            </li>`,
        )}
      </ul>
    </details>
    <details>
      <summary>${words.paths(paths.length)}</summary>
      <ul class="ranks">
        ${paths.map(
          ({ said, route, answers }) =>
            html`<li>
              <span>${said.join(' · ')} <span class="small">→ ${route}</span></span>
              ${walk(answers)}
            </li>`,
        )}
      </ul>
    </details>`;
}
