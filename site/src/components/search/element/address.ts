import type { Filter } from './groups.ts';

/** The query in the address of the search page, so that it can be shared, kept, and gone back to. */
export class Address {
  /** Whether the next query is the one that the address came with. */
  #came = false;
  /** Whether what the address says was meant: the next query is a new step of the history. */
  #meant = true;

  /** The reader came to the address: gives its query. */
  arrive(): string {
    this.#came = true;
    this.settle();
    return this.#query;
  }

  /** Says in the address what is searched for; gives what was chosen of its answer when the reader was there before. */
  write(query: string): Filter | undefined {
    const came = this.#came;
    this.#came = false;
    const search = query && `?q=${encodeURIComponent(query)}`;
    // Who turns to the other language asks the same there.
    const link = document.querySelector<HTMLAnchorElement>('.language');
    if (link) link.search = search;
    if (query === this.#query)
      return came ? (history.state as { filter?: Filter } | null)?.filter : undefined;
    const address = location.pathname + search;
    // What it came with is told once more without personal data: as a new step, «back» would lead to it for ever.
    if (this.#meant && !came) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#meant = came;
    return undefined;
  }

  /** Keeps what is chosen of the answer with this step of the history: «back» finds it again. */
  keep(filter: Filter): void {
    history.replaceState({ filter }, '');
  }

  /** What is typed from here on is another query. */
  settle(): void {
    this.#meant = true;
  }

  get #query(): string {
    return (new URLSearchParams(location.search).get('q') ?? '').trim();
  }
}
