import { PackError, parsePack, type Pack } from '@first-login/shared/guide';
import type { GuideErrorCode } from './events.ts';

/** More bytes than this is no guide pack. */
const maxBytes = 256 * 1024;
/** A pack that has not come by then is given up; the guide in the light DOM serves meanwhile. Milliseconds. */
const patience = 15_000;

/** A pack could not be had. The message is a sentence for a developer; the code says what to tell the customer. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly code: GuideErrorCode;
  constructor(code: GuideErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Reads a pack of unknown origin. @throws LoadError */
export function readPack(data: unknown): Pack {
  try {
    return parsePack(data);
  } catch (error) {
    if (error instanceof PackError) throw new LoadError(error.fault, error.message);
    throw new LoadError('not-a-pack', 'The guide pack could not be read.');
  }
}

/** Reads the text of a pack. @throws LoadError */
export function readPackText(text: string): Pack {
  if (text.length > maxBytes)
    throw new LoadError('too-large', `The guide pack is larger than ${maxBytes / 1024} kB.`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The guide pack is not JSON.');
  }
  return readPack(data);
}

/** Reads a body and stops at the limit, however much is sent. */
async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new LoadError('too-large', `The guide pack is larger than ${maxBytes / 1024} kB.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function requestFailure(error: unknown, url: string, integrity: string, timedOut: boolean): LoadError {
  if (error instanceof LoadError) return error;
  if (timedOut) return new LoadError('timeout', `${url} did not answer within ${patience / 1000} seconds.`);
  if (integrity !== '')
    return new LoadError(
      'integrity',
      `${url} could not be reached, or is not the file that its integrity names.`,
    );
  return new LoadError('offline', `${url} could not be reached.`);
}

/**
 * Fetches a pack. No credentials are sent.
 * @throws LoadError; an AbortError when `signal` is aborted
 */
export async function fetchPack(url: string, integrity: string, signal: AbortSignal): Promise<Pack> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, timeout]),
      ...(integrity === '' ? {} : { integrity }),
    });
    if (response.status >= 500) throw new LoadError('server', `${url} answered ${response.status}.`);
    if (!response.ok) throw new LoadError('not-found', `${url} answered ${response.status}.`);
    return readPackText(await readLimited(response));
  } catch (error) {
    signal.throwIfAborted();
    throw requestFailure(error, url, integrity, timeout.aborted);
  }
}
