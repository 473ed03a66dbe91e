import { isLocale, type Locale } from '@first-login/shared/locales';
import { defineToolbarApp } from 'astro/toolbar';
import { render } from 'lit';
import { besideStyles, showBeside } from './beside.ts';
import styles from './panel.css?inline';
import { panel, type Shown } from './panel.ts';
import { type Rank, ranksOf } from './rank.ts';
import type { PageState } from './state.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

// The toolbar of `pnpm dev` for editors: what there is to know of the text on the screen.

const kept = 'editors-preview-open';
const locale: Locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'es';
const words = { es: wordsEs, en: wordsEn }[locale];

export default defineToolbarApp({
  init(canvas, app, server) {
    // Side by side, each page would have a toolbar of its own.
    if (window.top !== window) {
      document.querySelector('astro-dev-toolbar')?.remove();
      return;
    }
    hideOthers();
    const sheet = document.createElement('style');
    sheet.textContent = styles;
    const root = document.createElement('div');
    canvas.append(sheet, root);
    const beside = document.createElement('style');
    beside.textContent = besideStyles;
    document.head.append(beside);

    // Open until it is closed: who writes texts need not know where the button is.
    let open = localStorage.getItem(kept) !== 'no';
    let shown: Shown = { kind: 'loading' };
    let ranks: Rank[] | 'failed' | undefined;
    let opened: string | undefined;

    // A text with a mistake in its links or names leaves its place empty.
    const blank = document.querySelector('.prose')?.childElementCount === 0;

    const draw = (): void => {
      const view = open
        ? panel({ shown, ranks, blank, opened, words, locale, today: new Date() }, actions)
        : undefined;
      render(view, root);
    };

    const load = async (): Promise<void> => {
      try {
        const response = await fetch(`/@editors/page?path=${encodeURIComponent(location.pathname)}`);
        if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
        const state = (await response.json()) as PageState;
        shown = { kind: 'ready', state };
        notify(state);
        draw();
        await search(state);
      } catch (error) {
        console.error(error);
        shown = { kind: 'failed' };
      }
      draw();
    };

    const notify = ({ findings }: PageState): void => {
      const level = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
      app.toggleNotification(findings.length > 0 ? { state: true, level } : { state: false });
    };

    const search = async ({ text }: PageState): Promise<void> => {
      if (!text) return;
      ranks = await ranksOf(text.locale, text.href, [text.title, ...text.aliases]).catch(
        () => 'failed' as const,
      );
    };

    const actions = {
      close: () => app.toggleState({ state: false }),
      again: () => {
        shown = { kind: 'loading' };
        draw();
        void load();
      },
      open: (place: string) => {
        opened = place;
        draw();
        void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
      },
      beside: (href: string) => showBeside(href, words),
      walk: (answers: Record<string, string>) => {
        const guide = document.querySelector('first-login-guide');
        guide?.reset();
        guide?.setAnswers(answers);
        guide?.goTo('outcome');
        guide?.scrollIntoView({ block: 'start' });
      },
    };

    app.onToggled(({ state }) => {
      open = state;
      localStorage.setItem(kept, state ? 'yes' : 'no');
      draw();
    });
    server.on('editors-preview:changed', () => void load());
    if (open) app.toggleState({ state: true });
    void load();
  },
});

/** Astro's own tools are for programmers, in English, and one of them asks its makers' site for news. */
function hideOthers(): void {
  const style = document.createElement('style');
  style.textContent = '.item[data-app-id^="astro:"], .separator { display: none !important }';
  document.querySelector('astro-dev-toolbar')?.shadowRoot.append(style);
}
