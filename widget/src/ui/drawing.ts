import { html, type TemplateResult } from 'lit';
import type { Question } from '@first-login/shared/guide';

/**
 * A drawing that shows where a thing is found, described for who does not see it. Each text is an `svg` of its own: a template
 * that begins with `text` would need Lit's way with fragments of SVG.
 */
export const drawing = (picture: NonNullable<Question['drawing']>): TemplateResult =>
  html`<svg class="drawing" viewBox=${`0 0 320 ${picture.height}`} role="img" aria-label=${picture.title}>
    <path class="paper" d=${picture.paper} />
    <path d=${picture.lines} />
    <path class="mark" d=${picture.mark} />
    ${picture.texts.map(({ x, y, text }) => html`<svg><text x=${x} y=${y} text-anchor="middle">${text}</text></svg>`)}
  </svg>`;
