import assert from 'node:assert/strict';
import { test } from 'node:test';
import { institution } from '../../guide/testing/small-guide.ts';
import type { Change } from '../rules/rule.ts';
import { checkSources, smallContent } from '../testing/small-content.ts';
import { planMove, type Plan } from './plan.ts';

function moved(
  from: string,
  to: string,
  changes: readonly Change[] = [],
): { before: Map<string, string>; plan: Plan; after: Map<string, string> } {
  const before = smallContent(changes);
  const plan = planMove(before, from, to, institution);
  const after = new Map(before);
  for (const [path, text] of plan) {
    if (text === undefined) after.delete(path);
    else after.set(path, text);
  }
  return { before, plan, after };
}

for (const to of ['faqs/plastico', 'tutorials/plastico'])
  test(`after a move to ${to} nothing is broken, in either language`, async () => {
    const { after } = moved('faqs/tarjeta', to);
    const rules = (await checkSources(after)).map(({ rule }) => rule);
    // A tutorial has steps, and this text has none.
    assert.deepEqual(
      rules.filter((rule) => rule !== 'tutorial-steps'),
      [],
    );
  });

test('names follow in a file that an editor on Windows saved', () => {
  const { plan } = moved('faqs/tarjeta', 'faqs/plastico', [
    { in: 'faqs/es/clave.md', replace: '---', by: '\uFEFF---' },
  ]);
  assert.match(plan.get('faqs/es/clave.md') ?? '', / {2}- faqs\/plastico\n/);
});

test('both languages move, links and names follow, and the old addresses lead on', () => {
  const { plan } = moved('faqs/tarjeta', 'faqs/plastico');
  assert.equal(plan.get('faqs/es/tarjeta.md'), undefined);
  assert.ok(plan.has('faqs/en/tarjeta.md') && plan.has('faqs/en/plastico.md'));
  assert.match(plan.get('faqs/es/clave.md') ?? '', /\[tarjeta\]\(plastico\.md\)[\s\S]*/);
  assert.match(plan.get('faqs/es/clave.md') ?? '', / {2}- faqs\/plastico\n/);
  assert.match(plan.get('institution.yml') ?? '', /page: faqs\/plastico/);
  assert.match(plan.get('redirects.yml') ?? '', /^\/es\/preguntas\/tarjeta: \/es\/preguntas\/plastico\/$/m);
  assert.match(plan.get('redirects.yml') ?? '', /^\/en\/questions\/tarjeta: \/en\/questions\/plastico\/$/m);
});

for (const quote of ['', "'"])
  test(`a topic takes along an article that names it so: ${quote}claves${quote}`, () => {
    const { plan } = moved('topics/claves', 'topics/llaves', [
      { in: 'faqs/es/clave.md', replace: 'topic: claves', by: `topic: ${quote}claves${quote}` },
    ]);
    assert.ok(plan.get('faqs/es/clave.md')?.includes(`\ntopic: ${quote}llaves${quote}\n`));
  });

test('a tutorial keeps the pictures of its video, which is to be made under its new name', async () => {
  const pictures = '# Un dibujo por paso\notro:\n  - phone key\nregistro:\n  - phone key\n  - phone log-in\n';
  const { plan, after } = moved('tutorials/registro', 'tutorials/alta', [
    { write: 'videos.yml', text: pictures },
    ...['es', 'en'].map((locale) => ({ write: `tutorials/${locale}/otro.md`, text: '' })),
  ]);
  assert.equal(plan.get('videos.yml'), pictures.replace('registro:', 'alta:'));
  const told = (await checkSources(after)).filter(({ file }) => !file.endsWith('otro.md'));
  assert.deepEqual(
    told.filter(({ severity }) => severity !== 'warning'),
    [],
  );
  const video = told.filter(({ file }) => file.endsWith('/es/alta.md'));
  assert.match(video.map(({ message }) => message.es).join('\n'), /«pnpm videos alta»/);
});

test('the pictures of a tutorial that becomes a question are taken out', async () => {
  const lists =
    'otro:\n  - phone key\n# Antes de entrar\nregistro:\n  - phone key\n\ntercero:\n- phone key\n';
  const left = 'otro:\n  - phone key\n# Antes de entrar\n\ntercero:\n- phone key\n';
  const several = moved('tutorials/registro', 'faqs/alta', [{ write: 'videos.yml', text: lists }]);
  assert.equal(several.plan.get('videos.yml'), left);
  const { plan, after } = moved('tutorials/registro', 'faqs/alta');
  assert.equal(plan.get('videos.yml'), '{}\n');
  assert.deepEqual(await checkSources(after), []);
});
