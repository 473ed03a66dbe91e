import { LoadError } from './load-error.ts';

/** More characters than this is neither a guide pack nor what a bank knows of a customer. */
const maxLength = 256 * 1024;
/** What has not come by then is given up; the guide serves without it. Milliseconds. */
const patience = 15_000;

const tooLarge = () => new LoadError('too-large', `The answer is larger than ${maxLength / 1024} kB.`);

/** Reads JSON. @throws LoadError */
export function readJson(text: string): unknown {
  if (text.length > maxLength) throw tooLarge();
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The answer is not JSON.');
  }
}

/** Reads a body and stops at the limit, however much is sent. */
async function readLimited({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let chunk = await reader?.read();
  while (chunk?.value !== undefined) {
    text += chunk.value;
    if (text.length > maxLength) {
      void reader?.cancel();
      throw tooLarge();
    }
    chunk = await reader?.read();
  }
  return text;
}

/**
 * Fetches JSON. The address of the page is not sent.
 * @param url absolute
 * @throws LoadError; an AbortError when `signal` is aborted
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  options: Pick<RequestInit, 'credentials' | 'integrity'>,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      ...options,
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok)
      throw new LoadError(
        response.status < 500 ? 'not-found' : 'server',
        `${url} answered ${response.status}.`,
      );
    return readJson(await readLimited(response));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    if (timeout.aborted)
      throw new LoadError('timeout', `${url} did not answer within ${patience / 1000} seconds.`);
    throw options.integrity
      ? new LoadError(
          'integrity',
          `${url} could not be reached, or is not the file that its integrity names.`,
        )
      : new LoadError('offline', `${url} could not be reached.`);
  }
}
