import type { News } from './asker.ts';

/** A query has settled when it stands for this long, in milliseconds: a word half typed finds nothing either. */
const settled = 1000;

/** Tells the page, once of each query, that it found nothing when all had answered that could: never its words. */
export class Unanswered {
  readonly #told = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  hear({ answer, text }: Exclude<News, string>, box: HTMLElement): void {
    clearTimeout(this.#timer);
    const { results, more, query } = answer;
    if (text !== 'joined' || results.length + more.length > 0 || this.#told.has(query)) return;
    this.#timer = setTimeout(() => {
      this.#told.add(query);
      box.dispatchEvent(new CustomEvent('search-empty', { bubbles: true }));
    }, settled);
  }
}
