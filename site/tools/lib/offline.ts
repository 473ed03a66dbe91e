import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { build } from 'esbuild';
import { pathTo } from '../../src/lib/routes.ts';
import { keptPlaces } from '../../src/offline/kept-places.ts';
import { endPath, workerPath } from '../../src/offline/names.ts';
import type { Kept } from '../../src/offline/plan.ts';
import { keptFiles } from './kept-files.ts';
import { paths } from './paths.ts';

/** Files that no page names: the guide fetches its pack when its language is changed. */
const packs = locales.map((locale) => `/widget/packs/primer-ingreso.${locale}.json`);

const offlinePages = Object.fromEntries(
  locales.map((locale) => [locale, pathTo(locale, { to: 'offline' })]),
) as Kept['offline'];

/**
 * Writes the service worker of a built site, and the one that ends it. With `OFFLINE_COPY=off` the second stands in the
 * place of the first, so that a static host ends the copies that are out there.
 */
export async function writeWorker(client: string): Promise<string> {
  const pages = locales.flatMap((locale) => [
    offlinePages[locale],
    ...keptPlaces.map((place) => pathTo(locale, place)),
  ]);
  const files = keptFiles(pages, packs, (path) => readBuilt(client, path));
  const [worker, end] = await Promise.all([
    bundle('worker.ts', (code) => ({
      version: versionOf([code, ...files.map((file) => readBuilt(client, file) ?? '')]),
      files,
      offline: offlinePages,
    })),
    bundle('worker-off.ts'),
  ]);
  const isOff = process.env['OFFLINE_COPY'] === 'off';
  writeFileSync(join(client, workerPath), isOff ? end : worker);
  writeFileSync(join(client, endPath), end);
  return isOff ? 'switched off' : `${files.length} files to keep`;
}

function readBuilt(client: string, path: string): string | undefined {
  const file = join(client, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? readFileSync(file, 'latin1') : undefined;
}

function versionOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/** A worker as one script, with what it keeps written in. */
async function bundle(name: string, keptBy?: (code: string) => Kept): Promise<string> {
  const result = await build({
    entryPoints: [join(paths.site, 'src', 'offline', name)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return keptBy ? `const KEPT=${JSON.stringify(keptBy(code))};\n${code}` : code;
}
