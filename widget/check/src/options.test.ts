import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCall } from './options.ts';
import { CallError } from './words.ts';

/** What is said of a call, in English. */
function told(...argv: string[]): string {
  try {
    readCall(argv);
    return '';
  } catch (error) {
    assert.ok(error instanceof CallError);
    assert.notEqual(error.words.es, error.words.en);
    return error.words.en;
  }
}

const wrong: [argv: string[], sentence: RegExp][] = [
  [[], /Which page\?/],
  [['shop'], /«shop», which is no address/],
  [['file:///etc/passwd'], /which is no address/],
  [['https://a.example', 'https://b.example'], /One page at a time/],
  [['https://a.example', '--trie'], /no option --trie\. Did you mean --try\?/],
  [['https://a.example', '--script'], /--script lacks its value/],
  [['https://a.example', '--try'], /--try needs --script/],
  [['https://a.example', '--header', 'x'], /a name, a colon and a value/],
  [['https://a.example', '--html', '/no/such/file'], /no file «\/no\/such\/file»/],
  [['https://a.example', '--timeout', 'soon'], /number of seconds/],
  [['https://a.example', '--isolation', 'none'], /shadow or iframe/],
  [['https://a.example', '--lang', 'fr'], /en or es/],
];
for (const [argv, sentence] of wrong)
  test(`«${argv.join(' ')}» is told in a sentence`, () => assert.match(told(...argv), sentence));

test('what is wrong with the page’s address is told in Spanish as well', () => {
  assert.throws(
    () => readCall(['shop']),
    (error) => error instanceof CallError && error.words.es.startsWith('La página es «shop»'),
  );
});

test('an address is enough, and «check» before it is no fault', () => {
  for (const argv of [['https://a.example/x'], ['check', 'https://a.example/x']])
    assert.equal(readCall(argv)?.url, 'https://a.example/x');
});

test('headers are read by their small names', () => {
  const call = readCall(['https://a.example', '--header', "Content-Security-Policy: script-src 'self'; x"]);
  assert.deepEqual(call?.headers, { 'content-security-policy': "script-src 'self'; x" });
});
