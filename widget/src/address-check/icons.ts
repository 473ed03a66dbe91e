import { html, type TemplateResult } from 'lit';
import type { Verdict } from '@first-login/shared/address';

// One path each, drawn here: the guide's set of icons would weigh as much as the rest of the view.
const paths: Record<Verdict, string> = {
  // A shield with a tick.
  official: 'M12 2l8 3v7c0 5-3 8-8 10-5-2-8-5-8-10V5zM8 12l3 3 5-6',
  // A stop sign with a cross.
  dangerous: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM9 9l6 6M15 9l-6 6',
  // A warning triangle.
  unknown: 'M12 3L2 21h20zM12 10v5M12 18v0',
  // An i in a circle.
  invalid: 'M12 2a10 10 0 1 0 .1 0M12 11v6M12 7v0',
};

/** A sign for each verdict, so that colour is never the only one. Hidden from screen readers: words say the same. */
export const verdictIcon = (verdict: Verdict): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[verdict]} /></svg>`;
