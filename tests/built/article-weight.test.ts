import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '@first-login/shared/locales';
import { segment } from '../../site/src/lib/routes.ts';
import { paths } from '../../site/tools/lib/paths.ts';

const client = join(paths.dist, 'client');

/** Bytes, brotli, of a first visit: the promise that `pnpm budget` measures in a browser. Icons come after the page, once. */
const limits = { all: 14_336, scripts: 4_096, icons: 1_536 };

/** What is sent for a file: its Brotli, or the file where it is too small for one. */
function sent(file: string): number {
  const path = join(client, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

const articles = (['faqs', 'tutorials'] as const).flatMap((kind) =>
  locales.flatMap((locale) => globSync(`${locale}/${segment(locale, kind)}/*/index.html`, { cwd: client })),
);

function weightOf(file: string): { file: string; all: number; scripts: number; icons: number } {
  const html = readFileSync(join(client, file), 'utf8');
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const weigh = (files: string[]) => files.map(sent).reduce((sum, one) => sum + one, 0);
  const styles = addresses(/<link rel="stylesheet" href="(\/_astro\/[^"]+)"/g);
  const own = addresses(/<script[^>]* src="([^"]+)"/g);
  // And what those import at once.
  const scripts = own.flatMap((script) => [
    script,
    ...[...readFileSync(join(client, script), 'utf8').matchAll(/\bfrom\s*"\.\/([^"]+)"/g)].map(
      ([, name = '']) => `/_astro/${name}`,
    ),
  ]);
  assert.ok(styles.length > 0 && scripts.length > 0, `${file} loads no styles or no scripts.`);
  const icons = [...new Set(addresses(/<use href="([^"#]+)#/g))];
  return { file, all: weigh([file, ...styles, ...scripts]), scripts: weigh(scripts), icons: weigh(icons) };
}

test('every answer and tutorial, with its styles and scripts, is light on a first visit', () => {
  assert.ok(articles.length > 40, `Only ${articles.length} articles were found.`);
  for (const { file, all, scripts, icons } of articles.map(weightOf)) {
    assert.ok(all <= limits.all, `${file} weighs ${all} B of ${limits.all}.`);
    assert.ok(scripts <= limits.scripts, `The scripts of ${file} weigh ${scripts} B.`);
    assert.ok(icons > 0 && icons <= limits.icons, `The icons of ${file} weigh ${icons} B.`);
  }
});
