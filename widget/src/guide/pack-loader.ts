import type { Pack } from '@first-login/shared/guide';
import { LoadError } from './load-error.ts';
import { packAtHand, requestPack, type PackRequest } from './pack-source.ts';

/** What became of a request for a pack. */
export interface PackReceiver {
  received: (pack: Pack) => void;
  refused: (error: LoadError) => void;
}

/** One request at a time: a new one, or the element's removal, ends the former. */
export class PackLoader {
  #receiver: PackReceiver;
  #current = new AbortController();

  constructor(receiver: PackReceiver) {
    this.#receiver = receiver;
  }

  cancel(): void {
    this.#current.abort();
  }

  /** Answers at once where the pack is at hand, else when it has come. */
  load(request: PackRequest): void {
    this.cancel();
    this.#current = new AbortController();
    try {
      const pack = packAtHand(request);
      if (pack) this.#receiver.received(pack);
      else void this.#fetch(request, this.#current.signal);
    } catch (error) {
      this.#refuse(error);
    }
  }

  async #fetch(request: PackRequest, signal: AbortSignal): Promise<void> {
    try {
      const pack = await requestPack(request, signal);
      if (!signal.aborted) this.#receiver.received(pack);
    } catch (error) {
      if (!signal.aborted) this.#refuse(error);
    }
  }

  #refuse(cause: unknown): void {
    this.#receiver.refused(cause instanceof LoadError ? cause : new LoadError('not-a-pack', String(cause)));
  }
}
