import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Pack } from '@first-login/shared/guide';
import { publishedPacks } from '../src/lib/partners/packs.ts';
import type { Registry } from '../src/lib/partners/schema.ts';
import type { LiveRegistry } from './registry.ts';

interface Body {
  plain: Buffer;
  brotli: Buffer;
  etag: string;
}

/** Guide packs as they are published below `/widget/`. */
const packPath = /^\/widget\/(packs\/(?:partners\/[^/]+\/)?[^/]+\.[a-z]{2}\.json)$/;

/**
 * Answers for guide packs with what the registry of partners says now, whatever it said when the site was built: a partner or a
 * version that is taken back is taken back with the next request. Tells whether it has answered: it leaves alone what is no pack,
 * and a pack of whom the registry does not have any more, which it reports as missing.
 * @param client the folder with the browser's files
 */
export function createPackHandler(client: string, registry: LiveRegistry) {
  const built = globSync('widget/packs/*.json', { cwd: client })
    .filter((file) => packPath.test(`/${file}`))
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(client, file), 'utf8')) as Pack),
      pulled: undefined,
    }));
  let known: Registry | undefined;
  let bodies = new Map<string, Body>();

  return (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): 'sent' | 'missing' | undefined => {
    const [, name] = packPath.exec(path) ?? [];
    if (name === undefined || built.length === 0) return undefined;
    const now = registry();
    if (now !== known) bodies = bodiesOf(built, (known = now));
    const body = bodies.get(name);
    if (!body) return 'missing';
    send(request, response, body);
    return 'sent';
  };
}

const bodiesOf = (built: readonly Pack[], registry: Registry) =>
  new Map(
    publishedPacks(built, registry).map(({ path, pack }): [string, Body] => {
      const plain = Buffer.from(JSON.stringify(pack));
      const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
      return [path, { plain, brotli: brotliCompressSync(plain), etag }];
    }),
  );

function send({ method, headers }: IncomingMessage, response: ServerResponse, body: Body): void {
  response.setHeader('etag', body.etag);
  response.setHeader('vary', 'accept-encoding');
  if (headers['if-none-match']?.includes(body.etag)) {
    response.writeHead(304).end();
    return;
  }
  const isBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '');
  const content = isBrotli ? body.brotli : body.plain;
  if (isBrotli) response.setHeader('content-encoding', 'br');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': content.length });
  response.end(method === 'HEAD' ? undefined : content);
}
