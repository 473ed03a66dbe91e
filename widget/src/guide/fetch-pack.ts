import { PackError, parsePack, type Pack } from '@first-login/shared/guide';
import { fetchJson, readJson } from './fetch-json.ts';
import { LoadError } from './load-error.ts';
import { openSigned } from './signed-pack.ts';

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
export const readPackText = (text: string): Pack => readPack(readJson(text));

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
  const data = await fetchJson({ url, integrity, credentials: 'omit' }, signal);
  return readPack(key === '' ? data : await openSigned(data, key, url));
}
