import { createHash } from 'node:crypto';
import { request } from 'playwright-core';
import type { Served } from '../observation.ts';

/** More than this is neither the script nor a pack. Bytes. */
const most = 2 * 1024 * 1024;

const silent = (url: string): Served => ({
  url,
  status: 0,
  type: '',
  nosniff: false,
  allowOrigin: '',
  resourcePolicy: '',
  isHtml: false,
  hashes: { sha256: '', sha384: '', sha512: '' },
  json: undefined,
});

const hash = (algorithm: string, body: Buffer) =>
  `${algorithm}-${createHash(algorithm).update(body).digest('base64')}`;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export interface Asking {
  /** The page's origin, as a browser would name it. */
  origin: string;
  insecure: boolean;
  timeout: number;
}

/** Asks addresses what they serve, without cookies, and gives the answers by address. */
export async function askServers(
  urls: readonly string[],
  { origin, insecure, timeout }: Asking,
): Promise<ReadonlyMap<string, Served>> {
  const client = await request.newContext({
    ignoreHTTPSErrors: insecure,
    extraHTTPHeaders: { origin },
    maxRedirects: 5,
    timeout,
  });
  const ask = async (url: string): Promise<Served> => {
    if (!/^https?:/.test(url)) return silent(url);
    try {
      const response = await client.get(url);
      const headers = response.headers();
      const length = Number(headers['content-length'] ?? 0);
      const body = length > most ? Buffer.alloc(0) : (await response.body()).subarray(0, most);
      const text = body.toString('utf8');
      return {
        url,
        status: response.status(),
        type: (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
        nosniff: headers['x-content-type-options'] === 'nosniff',
        allowOrigin: headers['access-control-allow-origin'] ?? '',
        resourcePolicy: headers['cross-origin-resource-policy'] ?? '',
        isHtml: /^\s*<(?:!doctype|html)/i.test(text),
        hashes: { sha256: hash('sha256', body), sha384: hash('sha384', body), sha512: hash('sha512', body) },
        json: jsonOf(text),
      };
    } catch {
      return silent(url);
    }
  };
  try {
    const answers = await Promise.all([...new Set(urls)].map(ask));
    return new Map(answers.map((answer) => [answer.url, answer]));
  } finally {
    await client.dispose();
  }
}
