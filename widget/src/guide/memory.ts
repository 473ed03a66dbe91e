import type { Walk } from '@first-login/shared/guide';

/** Whether the browser's history keeps the walk: not at all, in the entry that there is, or in one for each place. */
export type HistoryMode = 'none' | 'replace' | 'push';
/** Whether a walk outlives a reload: not at all, or as long as the tab. */
export type PersistMode = 'none' | 'session';

const key = 'first-login-guide';

/** The state of an entry of the history; other parts of the page may keep theirs in it. */
const kept = () => ({ ...Object(history.state) }) as { [key]?: { epoch?: number } };

/** The first guide on a page that asks for the history owns it; a second one would undo the first one's steps. */
let owner: AbortController | undefined;

/** A walk kept in the browser's history, as state: the address does not change, so no answer can be read off it. */
export class HistoryMemory {
  #mode: HistoryMode = 'none';
  #listening = new AbortController();
  /** Tells the walks since the last beginning anew from those before. */
  #epoch: number | undefined;

  open(mode: HistoryMode, onReturn: (data: unknown) => void): void {
    if (mode === 'none' || (owner ?? this.#listening) !== this.#listening) return;
    this.#mode = mode;
    owner = this.#listening = new AbortController();
    const { signal } = owner;
    const arrive = () => {
      const walk = kept()[key];
      // Of a walk that was forgotten there is nothing to take up.
      onReturn(walk && walk.epoch !== this.#epoch ? null : walk);
    };
    addEventListener('popstate', arrive, { signal });
  }

  close(): void {
    this.#listening.abort();
    if (owner === this.#listening) owner = undefined;
  }

  /** What was kept for the entry of the history that the page stands at. */
  read(): unknown {
    const walk = owner === this.#listening ? kept()[key] : undefined;
    this.#epoch = walk?.epoch;
    return walk;
  }

  /** What the entries up to this one hold is taken up no more, nor what stands in an address of ours. */
  forget(address: string | undefined): void {
    this.#epoch = Math.random();
    try {
      if (address) history.replaceState(history.state, '', address);
    } catch {
      // As below.
    }
  }

  write(walk: Walk, moved: boolean): void {
    if (owner !== this.#listening) return;
    const state = { ...kept(), [key]: { ...walk, epoch: this.#epoch } };
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
