import { LoadError } from './load-error.ts';

/** More characters than this is neither a guide pack nor what a bank knows of a customer. */
const maxLength = 256 * 1024;
/** What has not come by then is given up; the guide serves without it. Milliseconds. */
const patience = 15_000;

const tooLarge = () => new LoadError('too-large', 'The answer is too large.');

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
  let text = '';
  const write = (part: string) => {
    text += part;
    if (text.length > maxLength) throw tooLarge();
  };
  await body?.pipeThrough(new TextDecoderStream()).pipeTo(new WritableStream({ write }));
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
    if (timeout.aborted) throw new LoadError('timeout', `${url} did not answer in time.`);
    const other = options.integrity ? ', or does not match `integrity`' : '';
    throw new LoadError(other ? 'integrity' : 'offline', `${url} could not be reached${other}.`);
  }
}
