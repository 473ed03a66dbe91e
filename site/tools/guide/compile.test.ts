import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHash } from '../content/hash-line.ts';
import { compileSmall, compileTitled, smallGuide, told } from './testing/small-guide.ts';

test('a guide without mistakes compiles to a pack in each language', () => {
  const { packs, problems, scenarios } = compileSmall();
  assert.deepEqual(problems, []);
  assert.equal(scenarios, 3);
  assert.deepEqual([packs?.es.id, packs?.es.locale, packs?.en.locale], ['small', 'es', 'en']);
  assert.equal(packs?.es.revision, packs?.en.revision);
});

test('tokens become words and links, relative links addresses of the site', () => {
  const need = JSON.stringify(compileSmall().packs?.en.needs[0]);
  assert.ok(need.includes('{"link":"/en/questions/clave/","text":"about the key"}'));
  assert.ok(need.includes('{"link":"tel:+525512345678","text":"(55) 1234 5678"}'));
});

test('a condition may ask for all, for any, or for none', () => {
  const when =
    '{ not: { channel: web }, any: [{ token: yes }, { all: [{ token: no }, { channel: [app, web] }] }] }';
  const { drafts } = compileSmall({ in: 'guide.yml', replace: '{ channel: app }', by: when });
  assert.deepEqual(drafts?.es.routes[0]?.when, {
    all: [
      {
        any: [
          { is: { token: ['yes'] } },
          { all: [{ is: { token: ['no'] } }, { is: { channel: ['app', 'web'] } }] },
        ],
      },
      { not: { is: { channel: ['web'] } } },
    ],
  });
});

test('the revision changes with every word', () => {
  const changed = compileSmall({ in: 'en/guide.md', replace: 'some', by: 'a few' });
  assert.notEqual(changed.packs?.en.revision, compileSmall().packs?.en.revision);
});

test('the revision changes with the title of an article that the guide leads to', () => {
  const packs = compileTitled('Todo sobre la clave').packs;
  assert.equal(packs?.es.routes[0]?.related[0]?.title, 'Todo sobre la clave');
  assert.notEqual(packs.es.revision, compileSmall().packs?.es.revision);
  assert.equal(packs.es.revision, packs.en.revision);
});

test('what is in no pack changes no revision: a comment, or a scenario', () => {
  const changed = compileSmall(
    { in: 'guide.yml', replace: 'tips:', by: '# Of all.\ntips:' },
    { in: 'scenarios.yml', replace: 'Quiere la app', by: 'Prefiere la app' },
  );
  assert.deepEqual(changed.packs, compileSmall().packs);
});

test('which version a translation is of is in no pack, and changes no revision', () => {
  // All digits: a phone, to who does not know what it is.
  const stamped = Object.entries(smallGuide).flatMap(([path, text]) =>
    /^en\/.*\.md$/.test(path) ? [{ write: path, text: withHash(text, '12345678') }] : [],
  );
  const { packs, problems } = compileSmall(...stamped);
  assert.deepEqual(problems, []);
  assert.ok(stamped.length > 10);
  assert.deepEqual(packs, compileSmall().packs);
});

test('a version that is none is told', () => {
  const text = withHash(smallGuide['en/steps/visit.md'] ?? '', 'gestern');
  assert.deepEqual(told(compileSmall({ write: 'en/steps/visit.md', text })), [
    'en/steps/visit.md:3:1 wrong-value',
    '«sourceHash» no puede ser "gestern". Debe ser la huella que escribe pnpm content translated.',
    '«sourceHash» cannot be "gestern". It must be the fingerprint that pnpm content translated writes.',
  ]);
});

test('a guide with a mistake has no packs, but drafts for the tools that show its words', () => {
  const { packs, drafts } = compileSmall({ in: 'es/guide.md', replace: 'unas', by: 'unas {{foo}}' });
  assert.equal(packs, undefined);
  assert.equal(drafts?.es.title, 'Tu primera vez');
});

test('problems come in the order of files and lines', () => {
  const { problems } = compileSmall(
    { in: 'guide.yml', replace: 'unsure: app', by: 'unsure: none' },
    { in: 'es/guide.md', replace: 'unas', by: '`unas`' },
    { in: 'en/guide.md', replace: 'some', by: '`some`' },
  );
  assert.deepEqual(
    problems.map(({ file }) => file),
    ['en/guide.md', 'es/guide.md', 'guide.yml'],
  );
});

test('a file from Windows compiles as any other', () => {
  const text = '\uFEFF---\r\ntitle: Ve con tus papeles\r\n---\r\n\r\nA las 9.\r\n';
  const english = '---\r\ntitle: Go\r\n---\r\n\r\nAt 9.\r\n';
  const compiled = compileSmall(
    { write: 'es/steps/visit.md', text },
    { write: 'en/steps/visit.md', text: english },
  );
  assert.deepEqual(told(compiled), []);
});
