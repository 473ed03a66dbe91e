import { html } from 'lit';
import { msg } from '../localize/messages.ts';
import { primary } from '../ui/button.ts';
import { details } from '../ui/details.ts';
import { heading, sectionHeading, stageHeading } from '../ui/heading.ts';
import { icon } from '../ui/icons.ts';
import { richText } from '../ui/rich-text.ts';
import type { View } from './view.ts';

/** What to have at hand, where each thing is found, and what to do without it. */
export const needs = ({ pack, level, toHref, act }: View) => html`
  ${stageHeading(level, pack.title)}
  <div class="lead">${richText(pack.intro, toHref)}</div>
  <div class="rest">
    ${sectionHeading(level, msg('Ten a la mano', { id: 'have-at-hand-2' }))}
    <ul role="list">
      ${pack.needs.map(
        ({ title, body, missing }) =>
          html`<li class="card row">
            <span class="badge">${icon('check')}</span>
            <div>${heading(level + 1, title)} ${richText(body, toHref)} ${details(missing, toHref)}</div>
          </li>`,
      )}
    </ul>
    ${primary(msg('Comenzar', { id: 'start' }), () => act({ type: 'next' }))}
  </div>
`;
