import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from './fix.ts';
import { rules } from './rules/index.ts';
import { checkSources, smallContent } from './testing/small-content.ts';

for (const { id, example } of rules.filter(({ fixes }) => fixes))
  test(`${id}: what --fix can mend is mended, and nothing else changes`, async () => {
    const texts = smallContent(example.bad);
    const problems = await checkSources(texts);
    const fixable = problems.filter(({ fix }) => fix !== undefined);
    for (const [path, text] of texts) {
      const own = fixable.filter(({ file }) => file === `site/src/content/${path}`);
      texts.set(path, applyFixes(text, own));
    }
    const left = (await checkSources(texts)).filter(({ rule }) => rule === id);
    assert.equal(left.length, problems.length - fixable.length);
  });

test('what is pasted from Word is mended: headings, lists, letters whose accent stands apart', async () => {
  const path = 'faqs/es/clave.md';
  const pasted =
    '##\u00a0Co\u0301mo obtenerla\n\n•\tVe a una sucursal.\n–\u00a0Lleva tu identificacio\u0301n.\n';
  const texts = smallContent([{ in: path, replace: '## Cómo obtenerla\n', by: pasted }]);
  texts.set(path, applyFixes(texts.get(path) ?? '', await checkSources(texts)));
  // Of two that overlap one is made, and the other found again.
  texts.set(path, applyFixes(texts.get(path) ?? '', await checkSources(texts)));
  assert.match(
    texts.get(path) ?? '',
    /\n## Cómo obtenerla\n\n- Ve a una sucursal\.\n- Lleva tu identificación\.\n/,
  );
});
