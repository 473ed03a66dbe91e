import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Pack } from '@first-login/shared/guide';
import type { Registry } from '../src/lib/partners/schema.ts';
import { type Compress, type PackBody, packBodies, packPath } from './pack-bodies.ts';
import type { LiveRegistry } from './registry.ts';

/**
 * Answers for guide packs with what the registry of partners says now, whatever it said when the site was built: a partner or a
 * version that is taken back is taken back with the next request. Tells whether it has answered: it leaves alone what is no pack,
 * and a pack of whom the registry does not have any more, which it reports as missing.
 * @param client the folder with the browser's files
 * @param compress see `packBodies`
 */
export function createPackHandler(client: string, registry: LiveRegistry, compress?: Compress) {
  const built = globSync('widget/packs/*.json', { cwd: client })
    .filter((file) => packPath.test(file.slice('widget/'.length)))
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(client, file), 'utf8')) as Pack),
      pulled: undefined,
    }));
  let known: Registry | undefined;
  let bodyOf: ReturnType<typeof packBodies> = () => undefined;

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<'sent' | 'missing' | undefined> => {
    const [, name] = /^\/widget\/(.*)/.exec(path) ?? [];
    if (name === undefined || !packPath.test(name) || built.length === 0) return undefined;
    const now = registry();
    if (now !== known) bodyOf = packBodies(built, (known = now), compress);
    const body = bodyOf(name);
    if (!body) return 'missing';
    await send(request, response, body);
    return 'sent';
  };
}

async function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  body: PackBody,
): Promise<void> {
  response.setHeader('etag', body.etag);
  response.setHeader('vary', 'accept-encoding');
  if (headers['if-none-match']?.includes(body.etag)) {
    response.writeHead(304).end();
    return;
  }
  const brotli = /\bbr\b/.test(headers['accept-encoding'] ?? '') ? await body.brotli() : undefined;
  const content = brotli ?? body.plain;
  if (brotli) response.setHeader('content-encoding', 'br');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': content.length });
  response.end(method === 'HEAD' ? undefined : content);
}
