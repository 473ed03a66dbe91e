import { html, type TemplateResult } from 'lit';

/**
 * A heading under one of this level, which the host chooses. ARIA rather than `h1`…`h6`, since Lit needs the name of a tag to
 * stand still and the level may change on a live page.
 */
export const heading = (level: number, content: string, className = ''): TemplateResult =>
  html`<div class=${`heading ${className}`} role="heading" aria-level=${Math.min(level + 1, 6)}>
    ${content}
  </div>`;

/** The heading of a part of a stage, under the stage's own. */
export const sectionHeading = (level: number, content: string): TemplateResult =>
  heading(level, content, 'section');

/** The heading of a stage: takes the focus when the stage changes. */
export const stageHeading = (level: number, content: string): TemplateResult =>
  html`<div
    class="heading stage-heading"
    part="heading"
    id="heading"
    role="heading"
    aria-level=${level}
    tabindex="-1"
  >
    ${content}
  </div>`;
