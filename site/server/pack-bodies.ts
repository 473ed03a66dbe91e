import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Pack } from '@first-login/shared/guide';
import { publishedPacks } from '../src/lib/partners/packs.ts';
import type { Registry } from '../src/lib/partners/schema.ts';

/** A guide pack as it is sent. */
export interface PackBody {
  plain: Buffer;
  etag: string;
  /** Its Brotli form, made when it is first asked for; undefined where that failed. */
  brotli(): Promise<Buffer | undefined>;
}

export type Compress = (text: Buffer) => Promise<Buffer>;

/** Guide packs as they are published below `/widget/`. Those under a revision never change: they are files. */
export const packPath = /^packs\/(?:partners\/[^/]+\/)?[^/]+\.[a-z]{2}\.json$/;

/**
 * Gives what is sent for a path below `/widget/`, or undefined where the registry has no such pack. A body is written when
 * it is first asked for, and kept: with many partners, to write them all at once would hold up everybody else for seconds.
 * @param compress off the event loop; one at a time, for the same threads read the files of the site
 */
export function packBodies(
  packs: readonly Pack[],
  registry: Registry,
  compress: Compress = promisify(brotliCompress),
): (path: string) => PackBody | undefined {
  const published = new Map(
    publishedPacks(packs, registry)
      .filter(({ path }) => packPath.test(path))
      .map(({ path, pack }) => [path, pack]),
  );
  const compressInLine = inLine(compress);
  const bodies = new Map<string, PackBody>();
  return (path) => {
    const pack = published.get(path);
    if (!pack) return undefined;
    const body = bodies.get(path) ?? bodyOf(pack, compressInLine);
    bodies.set(path, body);
    return body;
  };
}

function bodyOf(pack: Pack, compress: Compress): PackBody {
  const plain = Buffer.from(JSON.stringify(pack));
  let compressed: Promise<Buffer | undefined> | undefined;
  return {
    plain,
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    brotli: () =>
      (compressed ??= compress(plain).catch(() => {
        compressed = undefined;
        return undefined;
      })),
  };
}

/** The same, begun only when the one before is over, well or not. */
function inLine(compress: Compress): Compress {
  let last: Promise<unknown> = Promise.resolve();
  return (text) => {
    const mine = last.then(() => compress(text));
    last = mine.catch(() => undefined);
    return mine;
  };
}
