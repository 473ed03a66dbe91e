import assert from 'node:assert/strict';
import { appendFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runNode } from '../../site/tools/lib/program.ts';
import { copySite } from '../scale/copies.ts';
import { readHeads } from './support/heads.ts';

// A copy of the site in which one answer is not translated, the translation of another is older than its source, that of a
// third is a draft, and one text, with mistakes in it, and one term are drafts altogether. The addresses of the bank's sections
// and of the app's stores, which are not known here, are filled in.
const folder = mkdtempSync(join(tmpdir(), 'help-untranslated-'));
const content = join(folder, 'site', 'src', 'content', 'faqs', 'en');
const client = join(folder, 'site', 'dist', 'client');
const read = (file: string) => readFileSync(join(client, file), 'utf8');
const missing = 'cuanto-tarda-el-registro';
const older = 'clave-temporal';
const draftInEnglish = 'que-es-netkey';
const secret = 'Zarzamora';

before(async () => {
  copySite(folder, 0);
  rmSync(join(content, `${missing}.md`));
  appendFileSync(join(content, '..', 'es', `${older}.md`), '\nEsto se agregó después.\n');
  const english = join(content, `${draftInEnglish}.md`);
  writeFileSync(english, readFileSync(english, 'utf8').replace('---\n', '---\ndraft: true\n'));
  const draft = `---\ntitle: ${secret}\ndraft: true\nalias: ${secret}\ntopic: netkey\n---\n\n${secret}.\n`;
  writeFileSync(join(content, '..', 'es', 'borrador.md'), draft);
  const term = `---\nterm: ${secret}\ndraft: true\n---\n\n${secret}.\n`;
  for (const locale of ['es', 'en'])
    writeFileSync(join(content, '..', '..', 'glossary', locale, 'borrador.md'), term);
  const institution = join(content, '..', '..', 'institution.yml');
  writeFileSync(
    institution,
    readFileSync(institution, 'utf8')
      .replace(
        'header: []',
        "header: [{ href: 'https://banamex.com/a', label: { es: Empresas, en: Business } }]",
      )
      .replace('- name: App Store', "- name: App Store\n    href: 'https://store.example/app'"),
  );
  const build = join(folder, 'site', 'tools', 'build.ts');
  const { code, output } = await runNode([build, 'pages'], { folder: join(folder, 'site') });
  assert.equal(code, 0, output);
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('an answer that is not translated is shown in its own language, and says so', () => {
  const html = read(`en/questions/${missing}/index.html`);
  assert.match(html, /<html lang="en"/);
  assert.match(html, /This page is not in English yet\. This is the Spanish text\./);
  assert.match(html, /<article lang="es"/);
});

test('search engines are led from there to the text itself, and nothing lists the page as English', () => {
  const path = `/en/questions/${missing}/`;
  const head = readHeads(client).get(path);
  assert.equal(head?.canonical, `https://help.example/es/preguntas/${missing}/`);
  assert.equal(head.alternates.size, 0);
  assert.doesNotMatch(read(`en/questions/${missing}/index.html`), /data-pagefind-body/);
  for (const file of ['sitemap.xml', 'llms.txt', 'en/rss.xml', 'search/en.json', 'en/search/index.html'])
    assert.ok(!read(file).includes(`/en/questions/${missing}`), file);
  assert.deepEqual(globSync(`en/questions/${missing}.md`, { cwd: client }), []);
});

test('the source tells that it has no translation, and its language switch as well', () => {
  const html = read(`es/preguntas/${missing}/index.html`);
  assert.match(html, /<p[^>]*lang="en"[^>]*>\s*This page is not in English yet\./);
  assert.match(html, /<a[^>]*aria-label="English: This page is not in English yet\."/);
});

test('an older translation says so on its page and in the language switch that leads to it', () => {
  const note = /has changed since this was translated/;
  assert.match(read(`en/questions/${older}/index.html`), note);
  const noted = globSync('en/**/index.html', { cwd: client }).filter((file) =>
    read(file).includes('has changed since this was translated'),
  );
  assert.equal(noted.length, 1, 'No other page says so.');
  assert.match(read(`es/preguntas/${older}/index.html`), /aria-label="English: that translation is older/);
});

test('a draft is nowhere on the site, whatever is wrong with it', () => {
  const files = globSync('**/*.{html,xml,txt,json,md,js,css,vtt}', { cwd: client });
  assert.ok(files.length > 100);
  assert.deepEqual(
    files.filter((file) => file.includes('borrador') || read(file).includes(secret)),
    [],
  );
});

test('while a translation is a draft, its source is shown in its place', () => {
  const path = `/en/questions/${draftInEnglish}/`;
  assert.match(read(`${path}index.html`), /This page is not in English yet\./);
  for (const file of ['sitemap.xml', 'llms.txt', 'en/rss.xml', 'search/en.json'])
    assert.ok(!read(file).includes(path), file);
});

test('the bank’s sections and the stores of its app are links where their addresses are known', () => {
  for (const [page, section] of [
    ['es/index.html', 'Empresas'],
    ['en/index.html', 'Business'],
  ] as const) {
    const html = read(page);
    assert.match(html, new RegExp(`<a href="https://banamex\\.com/a"[^>]*>\\s*${section}\\s*</a>`));
    assert.match(html, /<a [^>]*href="https:\/\/store\.example\/app"[^>]*>\s*App Store/);
  }
});
