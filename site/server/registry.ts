import { readFileSync, statSync } from 'node:fs';
import type { Log } from '../src/lib/server/log.ts';
import { parseRegistry } from '../src/lib/partners/parse.ts';
import { registryFile } from '../src/lib/partners/read.ts';
import type { Registry } from '../src/lib/partners/schema.ts';
import { GuideProblems } from '../tools/guide/problem.ts';

/** The registry of partners as its file has it now. The same object is given as long as the file stays the same. */
export type LiveRegistry = () => Registry;

/**
 * Reads the registry of partners, and again whenever its file has changed: what is taken back in it counts at once. A change
 * with mistakes in it is logged with them, and a file that is gone or cannot be read as such, once; what was read before goes
 * on to count.
 * @param file path of a `partners.yml`; the editors' own by default
 * @throws GuideProblems where it cannot be read at the start
 */
export function openRegistry(log: Log, file = registryFile): LiveRegistry {
  const read = () => parseRegistry(readFileSync(file, 'utf8'), file);
  /** Changes with each write of the file, and where another takes its place. */
  const stampOf = () => {
    const { mtimeMs, ino, size } = statSync(file);
    return `${mtimeMs} ${ino} ${size}`;
  };
  let stamp: string | undefined = stampOf();
  let registry = read();
  /** Why there was nothing to read the last time. */
  let told: string | undefined;
  return () => {
    try {
      const now = stampOf();
      if (now === stamp) return registry;
      stamp = now;
      registry = read();
      told = undefined;
      log('info', 'partners-read', { partners: registry.partners.length, pulled: registry.pulled.length });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // A mistake stays until the next change. What the system refuses may be granted to the next request.
      const isMistake = error instanceof GuideProblems;
      if (!isMistake) stamp = undefined;
      if (isMistake || reason !== told) log('error', 'partners-refused', { reason });
      told = reason;
    }
    return registry;
  };
}
