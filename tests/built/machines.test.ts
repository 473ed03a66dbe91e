import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as v from 'valibot';
import { paths } from '../../site/tools/lib/paths.ts';
import { type HeadOfPage, readHeads } from './support/heads.ts';
import { type SiteProcess, startSite, temporaryDatabase } from './support/site-process.ts';

const client = join(paths.dist, 'client');
const database = temporaryDatabase();
const origin = 'https://help.example';
const read = (file: string) => readFileSync(join(client, file), 'utf8');
const exists = (address: string) => {
  const { pathname } = new URL(address);
  return (
    address.startsWith(origin) &&
    existsSync(join(client, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  );
};
const heads = readHeads(client);
const listed = [...heads.values()].filter(({ canonical }) => canonical !== undefined);
const page = v.pipe(v.string(), v.check(exists, 'a page of the site'));
const file = v.pipe(v.string(), v.check(exists, 'a file of the site'));
const words = v.pipe(v.string(), v.minLength(2));
let site: SiteProcess;

before(async () => {
  site = await startSite({ DATABASE_URL: database });
});

const blocks = v.variant('@type', [
  v.strictObject({
    '@context': v.literal('https://schema.org'),
    '@type': v.literal('BreadcrumbList'),
    itemListElement: v.pipe(
      v.array(
        v.strictObject({ '@type': v.literal('ListItem'), position: v.number(), name: words, item: page }),
      ),
      v.minLength(2),
      v.check((items) => items.every(({ position }, at) => position === at + 1), 'positions 1, 2, 3…'),
    ),
  }),
  v.strictObject({
    '@context': v.literal('https://schema.org'),
    '@type': v.literal('FAQPage'),
    mainEntity: v.tuple([
      v.strictObject({
        '@type': v.literal('Question'),
        name: words,
        acceptedAnswer: v.strictObject({
          '@type': v.literal('Answer'),
          text: v.pipe(v.string(), v.minLength(20)),
        }),
      }),
    ]),
  }),
  v.strictObject({
    '@context': v.literal('https://schema.org'),
    '@type': v.literal('VideoObject'),
    name: words,
    description: words,
    thumbnailUrl: file,
    uploadDate: v.pipe(v.string(), v.isoTimestamp()),
    duration: v.pipe(v.string(), v.regex(/^PT[2-6]\dS$/)),
    contentUrl: file,
    inLanguage: v.picklist(['es', 'en']),
    hasPart: v.pipe(
      v.array(
        v.strictObject({
          '@type': v.literal('Clip'),
          name: words,
          startOffset: v.number(),
          endOffset: v.number(),
          url: page,
        }),
      ),
      v.minLength(4),
      v.check(
        (clips) =>
          clips.every(
            ({ startOffset, endOffset, url }, at) =>
              startOffset < endOffset &&
              url.endsWith(`?t=${startOffset}`) &&
              endOffset <= (clips[at + 1]?.startOffset ?? endOffset),
          ),
        'parts one after the other, each under its own second',
      ),
    ),
  }),
]);

const typesOf = ({ jsonLd }: HeadOfPage) => jsonLd.map((block) => v.parse(blocks, block)['@type']);

test('every block of data is what schema.org says, and leads to pages that exist', () => {
  for (const [path, head] of heads) assert.doesNotThrow(() => typesOf(head), path);
});

test('a question tells its answer, as it stands on the page; a tutorial tells its video', () => {
  const head = heads.get('/es/preguntas/clave-temporal/');
  assert.ok(head);
  assert.deepEqual(typesOf(head), ['BreadcrumbList', 'FAQPage']);
  assert.match(JSON.stringify(head.jsonLd), /8 dígitos/);
  assert.doesNotMatch(JSON.stringify(head.jsonLd), /\{\{/);
  const tutorial = heads.get('/en/tutorials/registrarte-en-la-app/');
  assert.deepEqual(tutorial && typesOf(tutorial), ['BreadcrumbList', 'VideoObject']);
});

test('every page names itself as canonical, and its picture exists', () => {
  assert.ok(listed.length > 100);
  for (const [path, { canonical, noindex, image }] of heads) {
    if (noindex) assert.equal(canonical, undefined, path);
    else assert.deepEqual([canonical, image !== undefined && exists(image)], [origin + path, true], path);
  }
});

test('pairs of languages name each other, and a page without its pair names none', () => {
  for (const [path, { alternates, canonical }] of heads) {
    if (alternates.size === 0) continue;
    assert.deepEqual([...alternates.keys()], ['es-MX', 'en', 'x-default'], path);
    assert.ok([...alternates.values()].includes(canonical ?? ''), path);
    assert.equal(alternates.get('x-default'), alternates.get('es-MX'), path);
    for (const href of alternates.values()) {
      const other = heads.get(new URL(href).pathname);
      assert.deepEqual(other && [...other.alternates], [...alternates], `${path} → ${href}`);
    }
  }
});

test('the sitemap lists the pages of both languages, each with the day of its review', () => {
  const text = read('sitemap.xml');
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  const search = /\/(buscar|search)\/$/;
  const expected = listed.map(({ canonical }) => canonical ?? '').filter((address) => !search.test(address));
  assert.deepEqual(addresses.toSorted(), expected.toSorted());
  assert.match(
    text,
    /<loc>https:\/\/help\.example\/es\/preguntas\/clave-temporal\/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod><xhtml:link/,
  );
});

test('the day that the sitemap gives for a text is the one that stands on its page', () => {
  const text = read('sitemap.xml');
  let told = 0;
  for (const path of heads.keys()) {
    const day = /<time datetime="([^"]+)"/.exec(read(`${path.slice(1)}index.html`))?.[1];
    if (day === undefined) continue;
    assert.ok(text.includes(`<loc>${origin}${path}</loc><lastmod>${day}</lastmod>`), path);
    told += 1;
  }
  assert.ok(told > 80, `${told} pages tell a day`);
});

test('every page has its day in the sitemap but those of which no file says one', () => {
  const entries = [...read('sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(<lastmod>)?/g)];
  const dayless = entries.filter(([, , lastmod]) => lastmod === undefined).map(([, address]) => address);
  const guideGlossaryCheck = [
    ...['es/guias/primer-ingreso', 'es/glosario', 'es/comprobar-direccion'],
    ...['en/guides/primer-ingreso', 'en/glossary', 'en/check-address'],
  ].map((path) => `${origin}/${path}/`);
  assert.deepEqual(dayless.toSorted(), guideGlossaryCheck.toSorted());
});

test('robots may read everything but the endpoints, and are told of the sitemap', () => {
  assert.match(
    read('robots.txt'),
    /^User-agent: \*\nDisallow: \/api\/\n\nSitemap: https:\/\/help\.example\/sitemap\.xml\n$/,
  );
});

test('the terms of the works of others that the site holds come along', () => {
  const terms = read('licenses.txt');
  for (const name of ['atkinson-hyperlegible-next', 'lit', 'lucide-static', 'pagefind', 'sveltia/cms'])
    assert.match(terms, new RegExp(`${name} [0-9.]+ \\([A-Z]`), name);
  assert.match(terms, /SIL OPEN FONT LICENSE/);
  assert.match(terms, /Copyright \(c\) 2017 Google LLC/);
});

test('pictures for shared links are PNGs of 1200 × 630 pixels', () => {
  const cards = globSync('og/*.png', { cwd: client });
  assert.ok(cards.length > 20);
  for (const card of cards) {
    const png = readFileSync(join(client, card));
    assert.deepEqual(
      [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
      ['PNG', 1200, 630],
      card,
    );
  }
});

test('each article has a Markdown twin that its page and llms.txt name', () => {
  const twins = globSync('{es,en}/*/*.md', { cwd: client });
  const articles = [...heads.values()].filter(({ twin }) => twin !== undefined);
  assert.equal(twins.length, articles.length);
  const index = read('llms.txt');
  for (const { twin } of articles) assert.ok(index.includes(`(${origin}${twin ?? ''})`), twin);
  for (const twin of twins) assert.doesNotMatch(read(twin), /\{\{|\.md[)#]/, twin);
});

test('each language has a feed of its articles, newest first', () => {
  for (const locale of ['es', 'en']) {
    const feed = read(`${locale}/rss.xml`);
    const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/g)].map(([, link]) => link ?? '');
    const days = [...feed.matchAll(/<pubDate>([^<]+)</g)].map(([, day]) => Date.parse(day ?? ''));
    assert.ok(links.length > 30 && links.every(exists), locale);
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
  }
});

test('a feed that a person opens says what it is, leads to the articles and has looks', () => {
  for (const [locale, what] of [
    ['es', 'Esto es un canal de noticias'],
    ['en', 'This is a news feed'],
  ] as const) {
    const feed = read(`${locale}/rss.xml`);
    const sheet = /<\?xml-stylesheet href="([^"]+)"\?>/.exec(feed)?.[1] ?? '';
    assert.ok(existsSync(join(client, sheet)), sheet);
    assert.ok(feed.includes(`<h:p>${what}`), locale);
    assert.ok(feed.includes(`<link>${origin}/${locale}/</link>`), locale);
    const items = feed.split('<item>').slice(1);
    for (const item of items) {
      const title = /<title>([^<]+)/.exec(item)?.[1] ?? '';
      const path = new URL(/<link>([^<]+)/.exec(item)?.[1] ?? '').pathname;
      assert.ok(item.includes(`<h:a href="${path}">${title}</h:a>`), item);
    }
  }
});

test('old and short addresses lead on, for good; plain texts say their characters', async () => {
  const response = await fetch(`${site.url}/urgente/`, { redirect: 'manual' });
  assert.deepEqual([response.status, response.headers.get('location')], [301, '/es/ayuda-urgente/']);
  const twin = await fetch(`${site.url}/es/preguntas/clave-temporal.md`);
  assert.equal(twin.headers.get('content-type'), 'text/markdown; charset=utf-8');
});
