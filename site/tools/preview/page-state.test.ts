import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '@first-login/shared/guide';
import { parse, stringify } from 'yaml';
import { checkFolder } from '../content/check-folder.ts';
import { readSources } from '../content/sources.ts';
import { contentFolder } from '../guide/folder.ts';
import { compileTexts } from '../guide/load.ts';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { pageState } from './page-state.ts';

const { texts } = await readSources(contentFolder());
const checked = await checkFolder();
const institution = readInstitution();
const owners = { 'banca-electronica': { es: 'Banca Electrónica', en: 'Electronic banking' } };
const wrong = (file: string) => ({
  ...{ file: `site/src/content/${file}`, line: 3, column: 1, rule: 'spelling' },
  message: { es: 'Mal.', en: 'Wrong.' },
});
const problems = [wrong('faqs/es/clave-temporal.md'), wrong('faqs/en/clave-temporal.md')];
const told = { checked: { ...checked, problems }, texts, institution, owners };

test('the page of a text tells of that text: findings, reading, reviews, aliases, the other language', () => {
  const { text, findings, elsewhere, guide } = pageState('/es/preguntas/clave-temporal/', told);
  assert.equal(text?.file, 'site/src/content/faqs/es/clave-temporal.md');
  assert.ok(text.reading?.score !== undefined && text.reading.least === 65);
  assert.match(text.reviewBy ?? '', /^\d{4}-\d\d-\d\d$/);
  assert.equal(text.owner?.es, 'Banca Electrónica');
  assert.ok(text.aliases.length > 2);
  assert.equal(text.other?.href, '/en/questions/clave-temporal/');
  assert.deepEqual([findings.length, elsewhere], [1, 1]);
  assert.match(findings[0]?.open ?? '', /clave-temporal\.md:3:1$/);
  assert.equal(guide, undefined);
});

test('where a text is not translated, the page tells of the one that is shown in its place', () => {
  const missing = 'faqs/en/clave-temporal.md';
  const { text, findings } = pageState('/en/questions/clave-temporal/', {
    ...told,
    checked: { ...told.checked, texts: checked.texts.filter(({ path }) => path !== missing) },
    texts: new Map([...texts].filter(([path]) => path !== missing)),
  });
  assert.equal(text?.file, 'site/src/content/faqs/es/clave-temporal.md');
  assert.equal(text.href, '/es/preguntas/clave-temporal/');
  assert.equal(text.other, undefined);
  assert.equal(findings.length, 1);
});

test('a page of several texts tells of all that is found', () => {
  const state = pageState('/en/', told);
  assert.equal(state.text, undefined);
  assert.equal(state.findings.length, 2);
});

test('the page of a guide, and its map, tell of routes, scenarios and paths, and how to walk each', () => {
  const rules = compileTexts(texts, institution, 'guides/primer-ingreso').packs?.es;
  assert.ok(rules);
  for (const address of ['/es/guias/primer-ingreso/', '/es/guias/primer-ingreso/mapa/']) {
    const { guide } = pageState(address, told);
    assert.equal(guide?.href, '/es/guias/primer-ingreso/');
    assert.ok(guide.scenarios.length > 0 && guide.scenarios.every(({ reached }) => reached));
    assert.equal(
      guide.routes.reduce((sum, { ways }) => sum + ways, 0),
      guide.paths.length,
    );
    for (const { id, answers } of guide.routes) {
      const decision = decide(rules, answers);
      assert.equal(decision.kind === 'route' && decision.route, id);
    }
  }
});

/** A note of the first route for each of many questions. */
function crowded(rules: string): string {
  const value = parse(rules) as Record<'questions' | 'notes' | 'routes', Record<string, unknown>[]>;
  const ids = Array.from({ length: 6 }, (_, at) => `more${at}`);
  value.questions.push(...ids.map((id) => ({ id, answers: ['a', 'b', 'c', 'd', 'e', 'f'], unsure: 'f' })));
  value.notes.push(...ids.map((id) => ({ id: `note-${id}`, when: { [id]: 'a' } })));
  Object.assign(value.routes[0] ?? {}, { notes: ids.map((id) => `note-${id}`) });
  return stringify(value);
}

const wrongRules: [what: string, change: (rules: string) => string, rule: string][] = [
  [
    'a misspelt question',
    (rules) => rules.replace('when: { customerNumber:', 'when: { customerNumbre:'),
    'unknown-question',
  ],
  [
    'a condition on the last route',
    (rules) => rules.replace('- id: branch-identity\n', '$&    when: { channel: app }\n'),
    'last-route-conditional',
  ],
  ['more paths than can be told', crowded, 'too-many-paths'],
];
for (const [what, change, rule] of wrongRules)
  test(`where the rules of a guide have ${what}, its page tells that, and that it cannot be walked`, () => {
    const file = 'guides/primer-ingreso/guide.yml';
    const changed = new Map(texts).set(file, change(texts.get(file) ?? ''));
    const found = compileTexts(changed, institution, 'guides/primer-ingreso').problems;
    const { guide, findings } = pageState('/es/guias/primer-ingreso/', {
      ...told,
      checked: { ...checked, problems: found },
      texts: changed,
    });
    assert.deepEqual(guide, { href: '/es/guias/primer-ingreso/', routes: [], scenarios: [], paths: [] });
    assert.ok(findings.some((finding) => finding.rule === rule));
  });

test('the page of a guide is of an earlier version where any of its translations is', () => {
  const translation = 'guides/primer-ingreso/en/steps/app-download.md';
  const behind = checked.texts.map((text) =>
    text.path === translation && text.sourceHash
      ? { ...text, sourceHash: { ...text.sourceHash, value: '00000000' } }
      : text,
  );
  const older = (address: string, of = checked.texts) =>
    pageState(address, { ...told, checked: { ...told.checked, texts: of } }).text?.older;
  assert.equal(older('/en/guides/primer-ingreso/'), false);
  assert.equal(older('/en/guides/primer-ingreso/', behind), true);
  assert.equal(older('/es/guias/primer-ingreso/', behind), false);
});
