import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '@first-login/shared/guide';
import { define } from '../guide/define.ts';
import { prerenderedStyles } from '../guide/styles/prerendered.ts';
import { inLocale } from '../localize/messages.ts';
import { guideDocument } from './document.ts';

export interface RenderOptions {
  /** Level of the guide's headings in the page's outline, 1 to 6; 2 by default. */
  headingLevel?: number;
  /** Where «helpful or not» is sent. */
  feedbackSrc?: string;
  /** Keeps the stages in the browser's history. */
  history?: 'none' | 'replace' | 'push';
  /**
   * Puts the pack itself into the page, so that no request is needed; true by default. Such a page does not hear of a version that the
   * bank takes back.
   */
  inlinePack?: boolean;
  /** The pack's address, where it is not put into the page; `{locale}` in it stands for the language. */
  pack?: string;
  /** The origin that links of the pack to the bank's own site lead to, where the page is not of that site. */
  base?: string;
  /** Pre-renders the first view, which needs its styles in the page's policy; true by default. */
  firstView?: boolean;
}

export interface RenderedGuide {
  /** The element with its pre-rendered first view, the whole guide between its tags, and the pack. */
  html: string;
  /** CSP sources (`sha256-…`) of the styles in it. */
  styleHashes: `sha256-${string}`[];
}

/** Renders a template without the marks by which Lit would find its parts again: the view is drawn anew, not hydrated. */
const rendered = (template: TemplateResult) =>
  collectResultSync(render(template)).replace(/<!--\/?lit-(?:part|node)[^>]*-->/g, '');

/** Text of a JSON script: `<` cannot end it. */
const scriptText = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** Pre-renders the guide for a page: readable before, and without, the script. Node only. */
export function renderGuide(pack: Pack, options: RenderOptions = {}): RenderedGuide {
  define();
  const {
    headingLevel = 2,
    feedbackSrc,
    history = 'none',
    inlinePack = true,
    base,
    firstView = true,
  } = options;
  const element = html`<first-login-guide
    .packData=${pack}
    locale=${pack.locale}
    pack=${options.pack ?? nothing}
    heading-level=${headingLevel}
    history=${history === 'none' ? nothing : history}
    feedback-src=${feedbackSrc ?? nothing}
  ></first-login-guide>`;
  const whole = rendered(element)
    .replace(/<\/first-login-guide>$/, '')
    .replace('</style>', `${prerenderedStyles.cssText}</style>`);
  const shell = firstView ? whole : whole.replace(/<template[\s\S]*<\/template>/, '');
  const inside = inLocale(pack.locale, () => rendered(guideDocument(pack, headingLevel)));
  const readable =
    base === undefined ? shell + inside : (shell + inside).replaceAll(' href="/', ` href="${base}/`);
  const inline = inlinePack ? `<script type="application/json">${scriptText(pack)}</script>` : '';
  return {
    html: `${readable}${inline}</first-login-guide>`,
    styleHashes: [...shell.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => sha256(text)),
  };
}
