import { PackError, parsePack, type Pack } from '@first-login/shared/guide';
import { LoadError } from './load-error.ts';
import { openSigned } from './signed-pack.ts';

/** More bytes than this is no guide pack. */
const maxBytes = 256 * 1024;
/** A pack that has not come by then is given up; the guide in the light DOM serves meanwhile. Milliseconds. */
const patience = 15_000;

/** Reads a pack of unknown origin. @throws LoadError */
export function readPack(data: unknown): Pack {
  try {
    return parsePack(data);
  } catch (error) {
    if (error instanceof PackError) throw new LoadError(error.fault, error.message);
    throw new LoadError('not-a-pack', 'The guide pack could not be read.');
  }
}

function readJson(text: string): unknown {
  if (text.length > maxBytes)
    throw new LoadError('too-large', `The guide pack is larger than ${maxBytes / 1024} kB.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The guide pack is not JSON.');
  }
}

/** Reads the text of a pack. @throws LoadError */
export const readPackText = (text: string): Pack => readPack(readJson(text));

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

/** Where a pack is, and how it is told from a false one. */
export interface PackAddress {
  /** Absolute. */
  url: string;
  /** What its bytes must hash to, or empty. */
  integrity: string;
  /** The public key that it must be signed with, or empty. */
  key: string;
}

/**
 * Fetches a pack. No credentials are sent.
 * @throws LoadError; an AbortError when `signal` is aborted
 */
export async function fetchPack({ url, integrity, key }: PackAddress, signal: AbortSignal): Promise<Pack> {
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
    const data = readJson(await readLimited(response));
    return readPack(key === '' ? data : await openSigned(data, key, url));
  } catch (error) {
    signal.throwIfAborted();
    throw requestFailure(error, url, integrity, timeout.aborted);
  }
}
