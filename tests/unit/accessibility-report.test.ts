import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '@first-login/shared/locales';
import { paths } from '../../site/tools/lib/paths.ts';

/** Where a criterion is tested: a file, and words of it that say what is held true there. */
type Evidence = readonly [file: string, words: string];

const axe: Evidence = [
  'tests/e2e/guide/stages.spec.ts',
  'every stage of the guide is accessible and fits the screen',
];
const keyboard: Evidence = ['tests/e2e/guide/main-job.spec.ts', 'by keyboard alone'];
const conditions = 'tests/e2e/guide/conditions.once.spec.ts';
const walk = 'tests/widget/walk.test.ts';

/** What each criterion of the report that the guide meets, wholly or in part, rests on. */
const evidence: Readonly<Record<string, readonly Evidence[]>> = {
  '1.1.1': [axe],
  '1.3.1': [axe, ['tests/widget/element.test.ts', 'heading-level="3"']],
  '1.3.2': [axe, ['tests/e2e/guide/without-script.spec.ts', 'the whole guide is there to read']],
  '1.4.3': [axe, ['tests/widget/contrast.test.ts', 'are taken where text in them can be read']],
  '1.4.11': [
    ['tests/widget/contrast.test.ts', 'the edges of what is pressed stand out'],
    [conditions, 'controls have edges'],
  ],
  '1.4.4': [
    [conditions, '400 % zoom of a desktop'],
    ['tests/e2e/hosts/hosts.ts', 'root font of 20 px'],
  ],
  '1.4.10': [[conditions, 'without scrolling in two directions']],
  '1.4.12': [[conditions, 'no text is cut off at any stage']],
  '2.1.1': [keyboard],
  '2.1.2': [keyboard],
  '2.4.3': [['tests/engines/embedding.test.ts', 'the focus follows the customer']],
  '2.4.7': [[conditions, 'the choice and the focus can be seen']],
  '2.4.11': [['widget/src/guide/styles/text.ts', 'first-login-guide-scroll-margin']],
  '2.5.8': [['tests/e2e/hosts/hosts.once.spec.ts', 'is large enough to press']],
  '3.3.1': [[walk, 'Elige una respuesta']],
  '3.3.3': [[walk, 'Elige una respuesta']],
  '4.1.2': [axe],
  '4.1.3': [['widget/src/views/finish.ts', 'role="status"']],
};

const notMet = /not applicable|no aplica/;

/** The criteria of the report in a language that the guide meets, wholly or in part. */
function criteriaIn(locale: string): string[] {
  const report = readFileSync(
    join(paths.site, 'src', 'content', 'pages', locale, 'informe-de-accesibilidad.md'),
    'utf8',
  );
  const lines = report.split('\n').filter((line) => /^- \*\*\d\.\d/.test(line) && !notMet.test(line));
  return lines.flatMap((line) => line.match(/\d\.\d\.\d+/g) ?? []);
}

for (const locale of locales)
  test(`each criterion that the accessibility report says is met rests on a test, in ${locale}`, () => {
    assert.deepEqual(criteriaIn(locale).toSorted(), Object.keys(evidence).toSorted());
  });

test('what the report rests on is there', () => {
  for (const [criterion, all] of Object.entries(evidence))
    for (const [file, words] of all) {
      assert.ok(
        readFileSync(join(paths.root, file), 'utf8').includes(words),
        `${criterion}: ${file} has no «${words}»`,
      );
    }
});
