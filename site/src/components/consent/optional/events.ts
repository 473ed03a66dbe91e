import type { CountedEvent } from '@first-login/shared/api';
import { type Stage, stages } from '@first-login/shared/guide';
import { currentArticle, currentLocale } from './current.ts';

type Counted = CountedEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'locale'>
    : never
  : never;

/** Counts that the article of this page was read. */
export function countPage(): void {
  const article = currentArticle();
  if (article) count({ type: 'article-view', id: article.id });
}

/** Counts, until the signal, that somebody searches and how far the guide is walked. */
export function countUse(signal: AbortSignal): void {
  const options = { signal, capture: true };
  const reached = new Set<Stage>();
  document.addEventListener(
    'guide-stage',
    (event) => countStage('detail' in event && event.detail, reached),
    options,
  );
  document.addEventListener(
    'submit',
    // Before the element is there the form is held back, and sent anew once it is.
    ({ target }) => isIn(target, 'site-search:defined form') && count({ type: 'search', id: 'submitted' }),
    options,
  );
  document.addEventListener('search-empty', () => count({ type: 'search', id: 'empty' }), options);
  document.addEventListener(
    'click',
    ({ target }) =>
      isIn(target, 'site-search :is(.answers, .found) a') && count({ type: 'search', id: 'followed' }),
    options,
  );
}

/** Each stage once a visit: what is asked is how far readers come, not how many questions they answer. */
function countStage(detail: unknown, reached: Set<Stage>): void {
  const name = typeof detail === 'object' && detail !== null && 'stage' in detail ? detail.stage : undefined;
  const stage = stages.find((known) => known === name);
  if (!stage || reached.has(stage)) return;
  reached.add(stage);
  count({ type: 'guide-stage', id: stage });
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** A count that does not arrive is not missed. */
function count(event: Counted): void {
  const body = JSON.stringify({ ...event, locale: currentLocale() });
  const headers = { 'content-type': 'application/json' };
  fetch('/api/events', { method: 'POST', keepalive: true, headers, body }).catch(() => undefined);
}
