import type { Walk } from '@first-login/shared/guide';

/** Whether the browser's back and forward walk the stages: not at all, without new entries, or with one a stage. */
export type HistoryMode = 'none' | 'replace' | 'push';
/** Whether a walk outlives a reload: not at all, or as long as the tab. */
export type PersistMode = 'none' | 'session';

const key = 'first-login-guide';

/** The state of an entry of the history; other parts of the page may keep theirs in it. */
const kept = (state: unknown = history.state): Record<string, unknown> =>
  ({ ...Object(state) }) as Record<string, unknown>;

/** The first guide on a page that asks for the history owns it; a second one would undo the first one's steps. */
let owner: AbortController | undefined;

/** A walk kept in the browser's history, as state: the address does not change, so no answer can be read off it. */
export class HistoryMemory {
  #mode: HistoryMode = 'none';
  #listening = new AbortController();

  open(mode: HistoryMode, onReturn: (data: unknown) => void): void {
    if (mode === 'none' || (owner ?? this.#listening) !== this.#listening) return;
    this.#mode = mode;
    owner = this.#listening = new AbortController();
    const { signal } = owner;
    addEventListener('popstate', (event) => onReturn(kept(event.state)[key]), { signal });
  }

  close(): void {
    this.#listening.abort();
    if (owner === this.#listening) owner = undefined;
  }

  /** What was kept for the entry of the history that the page stands at. */
  read(): unknown {
    return owner === this.#listening ? kept()[key] : undefined;
  }

  write(walk: Walk, moved: boolean): void {
    if (owner !== this.#listening) return;
    const state = { ...kept(), [key]: walk };
    try {
      if (moved && this.#mode === 'push') history.pushState(state, '');
      else history.replaceState(state, '');
    } catch {
      // WebKit refuses more than a hundred entries in ten seconds, whoever on the page made them: the walk goes on.
    }
  }
}

/** A walk kept for the tab, by guide. Storage may be denied; the guide then simply forgets. */
export const sessionMemory = {
  read(id: string): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(`${key}:${id}`) ?? 'null');
    } catch {
      return undefined;
    }
  },
  write(id: string, walk: Walk): void {
    try {
      sessionStorage.setItem(`${key}:${id}`, JSON.stringify(walk));
    } catch {
      // Denied or full: nothing is lost but the memory.
    }
  },
};
