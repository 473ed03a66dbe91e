import { html, type TemplateResult } from 'lit';
import type { Question, Section } from '@first-login/shared/guide';
import { drawing } from './drawing.ts';
import { richText, type Resolve } from './rich-text.ts';

/** Text that opens under its title, and a picture with it; nothing where there is no such text. */
export const details = (
  section: Section | undefined,
  toHref: Resolve,
  picture?: Question['drawing'],
): TemplateResult | '' =>
  section
    ? html`<details>
        <summary>${section.title}</summary>
        <div class="inset">${richText(section.body, toHref)} ${picture ? drawing(picture) : ''}</div>
      </details>`
    : '';
