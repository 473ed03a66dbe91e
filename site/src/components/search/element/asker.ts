import type { Answer, Searcher } from '../searcher.ts';
import type { Loader } from './loader.ts';
import type { Answered } from './view.ts';

/** What becomes of a question. */
export type News = 'loading' | 'failed' | { answer: Answer; text: Answered['text'] };

/** Typing pauses this long, in milliseconds, before the text of the pages is searched. */
const pause = 180;

/** A device that takes longer than this to answer, in milliseconds, is asked only in such a pause. */
const slow = 40;

/** Asks the search, and drops what answers an older question than the last one. */
export class Asker {
  /** The search, once it is loaded. */
  searcher: Searcher | undefined;
  readonly #load: Loader;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #took = 0;

  constructor(load: Loader) {
    this.#load = load;
  }

  /** Loads the search before there is a question. */
  prepare(): void {
    void this.#ready().catch(() => undefined);
  }

  /** The small index answers at once, the text of the pages when typing pauses; `tell` hears of both. */
  ask(query: string, exactly: boolean, tell: (news: News) => void): void {
    this.stop();
    const mine = this.#turn;
    const say = (news: News): void => {
      if (mine === this.#turn) tell(news);
    };
    if (this.searcher && this.#took < slow) this.#answer(this.searcher, query, exactly, say);
    else if (this.searcher) this.#timer = setTimeout(() => this.#askLoaded(query, exactly, say), pause);
    else {
      say('loading');
      this.#ready().then(
        () => mine === this.#turn && this.#askLoaded(query, exactly, say),
        () => say('failed'),
      );
    }
  }

  /** Whatever was asked is not waited for any more. */
  stop(): void {
    this.#turn++;
    clearTimeout(this.#timer);
  }

  async #ready(): Promise<Searcher> {
    return (this.searcher = await this.#load());
  }

  #askLoaded(query: string, exactly: boolean, say: (news: News) => void): void {
    if (this.searcher) this.#answer(this.searcher, query, exactly, say);
  }

  #answer(searcher: Searcher, query: string, exactly: boolean, say: (news: News) => void): void {
    const began = performance.now();
    const { answer, whole } = searcher.ask(query, exactly);
    this.#took = performance.now() - began;
    say({ answer, text: 'coming' });
    this.#timer = setTimeout(() => {
      whole().then(
        (all) => say({ answer: all, text: 'joined' }),
        () => say(answer.results.length > 0 ? { answer, text: 'missing' } : 'failed'),
      );
    }, pause);
  }
}
