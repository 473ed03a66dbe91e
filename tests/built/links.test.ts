import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../site/tools/lib/paths.ts';
import { type BuiltPage, readBuiltPages } from './support/built-pages.ts';

const client = join(paths.dist, 'client');
const pages = readBuiltPages(client);
const base = 'https://site.invalid';

test('the site has pages in both languages', () => {
  for (const locale of ['es', 'en']) {
    const count = [...pages.keys()].filter((path) => path.startsWith(`/${locale}/`)).length;
    assert.ok(count > 10, `${locale} has ${count} pages`);
  }
});

test('every link within the site leads to a page, file or endpoint, and every anchor to an element', () => {
  const broken = [...pages].flatMap(([path, page]) =>
    page.links.flatMap((href) => (leadsSomewhere(href, path) ? [] : [`${path} → ${href}`])),
  );
  assert.deepEqual(broken, []);
});

test('what a page names by id is there, once', () => {
  const wrong = [...pages].flatMap(([path, { ids, references }]) => [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${path}: #${id} twice`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `${path}: #${id} missing`),
  ]);
  assert.deepEqual(wrong, []);
});

test('the search page leads to every page that search engines are told of, without a script too', () => {
  const listed = [...readFileSync(join(client, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  assert.ok(listed.length > 100);
  const search = { es: pages.get('/es/buscar/'), en: pages.get('/en/search/') };
  const missing = listed.filter((path) => {
    const own = path.startsWith('/en/') ? search.en : search.es;
    return own !== pages.get(path) && !own?.links.includes(path);
  });
  assert.deepEqual(missing, []);
});

function leadsSomewhere(href: string, from: string): boolean {
  const { origin, pathname, hash } = new URL(href, base + from);
  if (origin !== base) return true;
  const target = pages.get(pathname);
  if (!target) return pathname.startsWith('/api/') || existsSync(join(client, decodeURIComponent(pathname)));
  return hash === '' || hasAnchor(target, decodeURIComponent(hash.slice(1)));
}

function hasAnchor({ ids }: BuiltPage, fragment: string): boolean {
  return ids.includes(fragment);
}
