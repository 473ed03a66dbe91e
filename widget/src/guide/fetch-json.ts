import { LoadError } from './load-error.ts';

/** More bytes than this is neither a guide pack nor what a bank knows of a customer. */
const maxBytes = 256 * 1024;
/** What has not come by then is given up; the guide serves without it. Milliseconds. */
const patience = 15_000;

/** Reads JSON. @throws LoadError */
export function readJson(text: string): unknown {
  if (text.length > maxBytes)
    throw new LoadError('too-large', `The answer is larger than ${maxBytes / 1024} kB.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The answer is not JSON.');
  }
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
      throw new LoadError('too-large', `The answer is larger than ${maxBytes / 1024} kB.`);
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

/** What is asked for, and how. */
export interface JsonRequest {
  /** Absolute. */
  url: string;
  /** What its bytes must hash to, or empty. */
  integrity: string;
  credentials: RequestCredentials;
}

/**
 * Fetches JSON. The address of the page is not sent.
 * @throws LoadError; an AbortError when `signal` is aborted
 */
export async function fetchJson(
  { url, integrity, credentials }: JsonRequest,
  signal: AbortSignal,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      credentials,
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, timeout]),
      ...(integrity === '' ? {} : { integrity }),
    });
    if (response.status >= 500) throw new LoadError('server', `${url} answered ${response.status}.`);
    if (!response.ok) throw new LoadError('not-found', `${url} answered ${response.status}.`);
    return readJson(await readLimited(response));
  } catch (error) {
    signal.throwIfAborted();
    throw requestFailure(error, url, integrity, timeout.aborted);
  }
}
