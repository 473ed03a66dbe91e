/** The query in the address of the search page, so that it can be shared, kept, and gone back to. */
export class Address {
  /** Whether what the address says was meant: the next change is a new step of the history. */
  #meant = true;

  get query(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }

  /** Says in the address what is being typed. */
  write(query: string): void {
    if (query === this.query) return;
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    if (this.#meant) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#meant = false;
  }

  /** What is typed from here on is another query. */
  settle(): void {
    this.#meant = true;
  }
}
