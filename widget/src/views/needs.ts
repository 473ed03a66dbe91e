import { html } from 'lit';
import { msg } from '../localize/messages.ts';
import { heading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

/** What to have at hand, where each thing is found, and what to do without it. */
export const needs = ({ pack, level, resolve, act }: View) => html`
  ${stageHeading(level, pack.title)}
  <div class="lead">${richText(pack.intro, resolve)}</div>
  ${heading(level + 1, msg('Ten a la mano', { id: 'have-at-hand-2' }), 'section')}
  <ul class="needs" role="list">
    ${pack.needs.map(
      (need) =>
        html`<li class="card">
          <span class="badge">${icon('check')}</span>
          <div>
            ${heading(level + 2, need.title)} ${richText(need.body, resolve)}
            ${
              need.missing
                ? html`<details>
                    <summary>${need.missing.title}</summary>
                    <div class="inset">${richText(need.missing.body, resolve)}</div>
                  </details>`
                : ''
            }
          </div>
        </li>`,
    )}
  </ul>
  <div class="actions">
    <button type="button" class="primary" part="button-primary" @click=${() => act({ type: 'next' })}>
      ${msg('Comenzar', { id: 'start' })} ${icon('next')}
    </button>
  </div>
`;
