import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, warning } from './finding.ts';
import { asJson, inSentences, reportOf } from './report.ts';

const both = (text: string) => ({ en: text, es: text });

test('a sentence, the line to write, and the verdict', () => {
  const report = reportOf(
    'https://a.example/',
    [error('csp-script', both('No.'), "script-src 'self'"), warning('other', both('Perhaps.'))],
    undefined,
  );
  assert.equal(
    inSentences(report, 'en'),
    `✗ No. [csp-script]
  Write:
    script-src 'self'

! Perhaps. [other]

The guide does not work on https://a.example/: 1 thing to mend. 1 thing is lost (!).`,
  );
});

test('a page cannot reach the terminal by what it says', () => {
  const hostile = 'a\u001b[2Jb\u0007c\u202Ed\u2066e\r\nf\u009b31mg';
  const report = reportOf('https://a.example/', [error('x', both(hostile), hostile)], hostile);
  for (const text of [inSentences(report, 'es'), JSON.parse(asJson(report, 'es')) as unknown].map((one) =>
    typeof one === 'string' ? one : Object.values(one as object).join(' '),
  ))
    assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
});

test('the JSON has one language, and says whether the guide works', () => {
  const report = reportOf('https://a.example/', [warning('x', { en: 'one', es: 'uno' })], undefined);
  assert.deepEqual(JSON.parse(asJson(report, 'es')), {
    url: 'https://a.example/',
    works: true,
    findings: [{ id: 'x', severity: 'warning', says: 'uno' }],
  });
});
