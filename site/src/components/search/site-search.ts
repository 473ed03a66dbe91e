/**
 * A search box that works as a plain form, and answers while its reader types once they turn to it: only then are the
 * search and its index loaded.
 */
class SiteSearch extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    if (this.querySelector('.browse') && location.search.includes('q=')) void this.#start(signal);
    else this.addEventListener('focusin', () => void this.#start(signal), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const { startSearch } = await import('./search.ts');
    if (!signal.aborted) startSearch(this, signal);
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
