import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { feedbackSchema, feedbackWordsLimit, thanksAddress } from './index.ts';

const article = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'no', reason: 'unclear' };
const accepts = (input: unknown) => v.safeParse(feedbackSchema, input).success;

test('takes an opinion about an article and about the guide', () => {
  assert.deepEqual(v.parse(feedbackSchema, article), article);
  const guide = { kind: 'guide', id: 'primer-ingreso', locale: 'en', helpful: 'yes', reason: 'found-route' };
  assert.deepEqual(v.parse(feedbackSchema, guide), guide);
});

test('takes what was looked for and not found, in words', () => {
  const wish = { kind: 'search', id: 'search', locale: 'es', helpful: 'no', words: 'hipoteca' };
  assert.deepEqual(v.parse(feedbackSchema, wish), wish);
});

test('takes an opinion without a reason', () => {
  const { reason: _, ...bare } = article;
  assert.deepEqual(v.parse(feedbackSchema, bare), bare);
});

test('drops a reason that belongs to the other verdict', () => {
  assert.deepEqual(v.parse(feedbackSchema, { ...article, helpful: 'yes' }), {
    kind: 'article',
    id: 'clave-temporal',
    locale: 'es',
    helpful: 'yes',
  });
});

test('drops what it does not know', () => {
  assert.deepEqual(v.parse(feedbackSchema, { ...article, name: 'Ana', website: '' }), article);
});

test('masks what looks like personal data in the reader’s own words, and then cuts them', () => {
  const { words } = v.parse(feedbackSchema, {
    ...article,
    words: ` No me sirve la tarjeta 4152 3134 0000 0000, soy ana@example.com. ${'x'.repeat(1000)}4152313400000000`,
  });
  assert.match(words ?? '', /^No me sirve la tarjeta •••, soy •••\. x+$/);
  assert.equal(words?.length, feedbackWordsLimit);
});

test('no half of a character is kept: not where the words are cut, nor where somebody sent one', () => {
  const kept = (words: string) => v.parse(feedbackSchema, { ...article, words }).words;
  assert.equal(kept('x'.repeat(feedbackWordsLimit - 1) + '😀'), 'x'.repeat(feedbackWordsLimit - 1));
  assert.equal(kept('x'.repeat(feedbackWordsLimit - 2) + '😀'), 'x'.repeat(feedbackWordsLimit - 2) + '😀');
  assert.equal(kept('no\uD83D sirve'), 'no sirve');
});

test('words that are only blanks are none', () => {
  assert.deepEqual(v.parse(feedbackSchema, { ...article, words: ' \r\n ' }), article);
});

const refused: [string, unknown][] = [
  ['a reason of another kind', { ...article, reason: 'did-not-work' }],
  ['a reason in words', { ...article, reason: 'mi NIP es 1234' }],
  ['words that are no text', { ...article, words: 5 }],
  ['an unknown kind', { ...article, kind: 'video' }],
  ['an unknown language', { ...article, locale: 'fr' }],
  ['an unknown verdict', { ...article, helpful: 'maybe' }],
  ['an id with other characters', { ...article, id: '../etc' }],
  ['an id that is too long', { ...article, id: 'a'.repeat(65) }],
  ['an empty id', { ...article, id: '' }],
  ['a list', [article]],
  ['nothing', null],
];
for (const [what, input] of refused) test(`refuses ${what}`, () => assert.equal(accepts(input), false));

test('leads back to the page, at the thanks', () => {
  assert.equal(
    thanksAddress('/es/preguntas/clave-temporal/'),
    '/es/preguntas/clave-temporal/?feedback=thanks#feedback',
  );
});
