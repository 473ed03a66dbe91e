import assert from 'node:assert/strict';
import { test } from 'node:test';
import { institution } from '../../guide/testing/small-guide.ts';
import { checkSources, smallContent } from '../testing/small-content.ts';
import { planMove, type Plan } from './plan.ts';

function moved(
  from: string,
  to: string,
): { before: Map<string, string>; plan: Plan; after: Map<string, string> } {
  const before = smallContent([]);
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

test('a topic takes its articles along', () => {
  const { plan } = moved('topics/claves', 'topics/llaves');
  assert.match(plan.get('faqs/es/clave.md') ?? '', /^topic: llaves$/m);
});
