import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullDictionary } from './spelling/dictionaries.ts';
import { withoutPronouns } from './spelling/pronouns.ts';
import { rules } from './rules/index.ts';
import { mistakes } from './testing/mistakes.ts';
import { checkSmall } from './testing/small-content.ts';

for (const [what, change, rule, place] of mistakes)
  test(`tells of ${what}`, async () => {
    const problems = await checkSmall([change]);
    const found = problems.find((problem) => problem.rule === rule);
    const told = problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`);
    assert.ok(found, told.join('\n'));
    const { file, line, column } = found;
    assert.ok(place === '' || `${file}:${line}:${column}` === `site/src/content/${place}`, told.join('\n'));
    assert.deepEqual([...new Set(problems.map((problem) => problem.rule))], [rule]);
  });

/** What a message quotes: names, addresses and commands, which are not its own words. */
const quoted =
  /«[^»]*»|\S*[./#{}[\]<>_*:-]\S*[\w/}]|\S*[{}[\]<>]\S*|\b(?:reviewed|reviewBy|related|token|linkHosts|app|href|page|title|summary|YAML|HTML|Markdown|Git|Word|Windows|INFLESZ|Flesch|Lucide|error|id)\b/g;

test('messages in Spanish are Spanish sentences that say what to do', async () => {
  const dictionary = await fullDictionary('es');
  const known = (word: string) =>
    dictionary.correct(word) || withoutPronouns(word).some((verb) => dictionary.correct(verb));
  const changes = [...rules.map(({ example }) => example.bad), ...mistakes.map(([, change]) => [change])];
  for (const bad of changes)
    for (const { message } of await checkSmall(bad)) {
      assert.match(message.es, /[.?]$|…$|\)$/, message.es);
      assert.match(message.en, /[.?]$|…$|\)$/, message.en);
      assert.doesNotMatch(message.es, /undefined|\bat \S+:\d|Error:/, message.es);
      const words = message.es.replaceAll(quoted, ' ').match(/\p{L}{3,}/gu) ?? [];
      assert.deepEqual(
        words.filter((word) => !known(word)),
        [],
        message.es,
      );
    }
});
