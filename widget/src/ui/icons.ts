import { html, type TemplateResult } from 'lit';

// One path each, drawn here in a box of 24 by 24: the icons of a set weigh several times as much.
const paths = {
  back: 'M19 12H5m7 7-7-7 7-7',
  next: 'M5 12h14m-7-7 7 7-7 7',
  check: 'M20 6 9 17l-5-5',
  wait: 'M12 2a10 10 0 1 0 .1 0M12 6v6l4 2',
  branch: 'M3 21h18M6 17v-6m6 6v-6m6 6v-6M3 7l9-5 9 5z',
  web: 'M3 3h18v13H3zM8 21h8',
  print: 'M6 18H2V9h20v9h-4M6 9V2h12v7M6 14h12v8H6z',
  restart: 'M3 3v5h5M4 8a9 9 0 1 1-1 4',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v9h14v-9',
  shield: 'M12 2l8 3v7c0 5-3 8-8 10-5-2-8-5-8-10V5z',
  app: 'M6 2h12v20H6zM11 18h2',
  warning: 'M12 3 2 21h20zM12 10v5M12 18v0',
};

export type IconName = keyof typeof paths;

/** An icon that goes with words: hidden from screen readers. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} /></svg>`;
