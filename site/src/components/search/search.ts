import { render } from 'lit/html.js';
import { searchEn } from '../../i18n/search.en.ts';
import { searchEs } from '../../i18n/search.es.ts';
import { loadSearcher } from './load.ts';
import { type SearchState, type Surroundings, announcement, panel } from './view.ts';

/** Typing pauses this long, in milliseconds, before a search. */
const pause = 180;

/** Makes a search box answer while its reader types. Everything it adds ends with the signal. */
export function startSearch(box: HTMLElement, signal: AbortSignal): void {
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  const output = box.querySelector<HTMLElement>('.results');
  const status = box.querySelector('[role="status"]');
  const browse = box.querySelector<HTMLElement>('.browse');
  if (!form || !input || !output || !status) return;

  const inPage = browse !== null;
  const surroundings: Surroundings = {
    words: document.documentElement.lang === 'en' ? searchEn : searchEs,
    page: new URL(form.action).pathname,
    inPage,
  };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (state: SearchState): void => {
    render(panel(state, surroundings), output);
    output.hidden = state.stage === 'closed';
    if (browse) browse.hidden = state.stage !== 'closed';
    status.textContent = announcement(state, surroundings);
  };

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    const query = input.value.trim();
    const mine = ++turn;
    if (inPage) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (query.length < 2) {
      show({ stage: 'closed' });
      return;
    }
    if (output.hidden) show({ stage: 'loading' });
    const locale = document.documentElement.lang === 'en' ? 'en' : 'es';
    const state = await loadSearcher(locale)
      .then((searcher) => searcher.full(query))
      .then(
        ({ results }): SearchState => ({
          stage: 'results',
          ranking: { query, total: results.length, best: results.slice(0, inPage ? 20 : 5) },
        }),
        (): SearchState => ({ stage: 'failed' }),
      );
    // An answer to an older query than the last one comes too late.
    if (mine === turn) show(state);
  };

  const close = (): void => {
    turn++;
    clearTimeout(timer);
    if (!inPage) show({ stage: 'closed' });
  };

  const typed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pause);
  };

  const submitted = (event: Event): void => {
    if (!inPage) return;
    event.preventDefault();
    void search();
  };

  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !output.hidden && !inPage) {
      // The browser would empty the box as well.
      event.preventDefault();
      close();
      input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (step(input, output, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  };

  const left = (event: Event): void => {
    if (event.target instanceof Node && !box.contains(event.target)) close();
  };

  input.addEventListener('input', typed, { signal });
  input.addEventListener('focus', () => output.hidden && input.value && typed(), { signal });
  form.addEventListener('submit', submitted, { signal });
  box.addEventListener('keydown', pressed, { signal });
  document.addEventListener('pointerdown', left, { signal });
  document.addEventListener('focusin', left, { signal });

  if (inPage) input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value) void search();
}

/** Moves the focus between the box and its results, and says whether there was somewhere to go. */
function step(input: HTMLInputElement, output: HTMLElement, by: 1 | -1): boolean {
  const stops = [input, ...output.querySelectorAll('a')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + by];
  next?.focus();
  return next !== undefined;
}
