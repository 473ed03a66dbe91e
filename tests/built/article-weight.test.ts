import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathTo } from '../../site/src/lib/routes.ts';
import { paths } from '../../site/tools/lib/paths.ts';

const client = join(paths.dist, 'client');

/** Bytes, brotli, of a first visit: the promise that `pnpm budget` measures in a browser. */
const limits = { all: 14_336, scripts: 4_096 };

/** What is sent for a file: its Brotli, or the file where it is too small for one. */
function sent(file: string): number {
  const path = join(client, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

test('an article with its styles and scripts is light on a first visit', () => {
  const file = join(pathTo('es', { to: 'faqs', id: 'clave-temporal' }), 'index.html');
  const html = readFileSync(join(client, file), 'utf8');
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const styles = addresses(/<link rel="stylesheet" href="(\/_astro\/[^"]+)"/g);
  const scripts = addresses(/<script[^>]* src="([^"]+)"/g);
  assert.ok(styles.length > 0 && scripts.length > 0, 'It loads no styles or no scripts.');
  const weigh = (files: string[]) => files.map(sent).reduce((sum, one) => sum + one, 0);
  assert.ok(weigh(scripts) <= limits.scripts, `Its scripts weigh ${weigh(scripts)} B.`);
  const all = weigh([file, ...styles, ...scripts]);
  assert.ok(all <= limits.all, `It weighs ${all} B of ${limits.all}.`);
});
