import { redact } from '@first-login/shared/redact';
import type { LitElement } from 'lit';
import type { Scene } from './scene.ts';

/**
 * Sends what a reader was looking for and did not find, without personal data; gives what becomes of it.
 * @throws when there is no answer
 */
async function sendWish(words: string, locale: string): Promise<'sent' | 'failed'> {
  const response = await fetch('/api/feedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ kind: 'search', id: 'search', locale, helpful: 'no', words: redact(words).text }),
  });
  return response.ok ? 'sent' : 'failed';
}

/** The wish of a reader who found nothing, from the form to feedback. */
export class Wish {
  state: Scene['wanted'] = 'open';
  readonly #host: LitElement;
  /** Counts the questions: an answer is for the one that its wish was of. */
  #question = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Another question may be asked: its form is empty again. */
  reopen(): void {
    this.#question += 1;
    this.#become('open');
  }

  async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement && event.target.querySelector('textarea');
    if (!field || this.state === 'sending') return;
    this.#become('sending');
    const question = this.#question;
    const answer = await sendWish(field.value, document.documentElement.lang).catch(() => 'failed' as const);
    // Whoever types the next one is not taken out of the box.
    if (question !== this.#question) return;
    this.#become(answer);
    await this.#host.updateComplete;
    this.#host.querySelector<HTMLElement>('.thanks')?.focus();
  }

  #become(state: Scene['wanted']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
