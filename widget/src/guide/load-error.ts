import type { GuideErrorCode } from './events.ts';

/** A pack could not be had. The message is a sentence for a developer; the code says what to tell the customer. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly code: GuideErrorCode;
  constructor(code: GuideErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
