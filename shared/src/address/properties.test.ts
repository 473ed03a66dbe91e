import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { bank } from './bank.fixture.ts';
import { checkAddress, dangers } from './index.ts';

// Node's old parser, deprecated for reading some addresses otherwise than browsers do: what it is wanted for here.
const old = createRequire(import.meta.url)('node:url') as { parse: (text: string) => { hostname: string } };

const verdictOf = (text: string) => checkAddress(text, bank).verdict;

/** The only form that may be official, written independently of the code: scheme, plain host, default port. */
const strict = new RegExp(
  `^(?:https://)?(?=[^/?#]{1,257}(?:[/?#]|$))(?:(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*${bank.domain.replaceAll('.', '\\.')}(?::443)?(?:[/?#]|$)`,
  'i',
);

const label = fc
  .stringMatching(/^[A-Za-z0-9](?:[a-z0-9-]{0,10}[A-Z0-9])?$/)
  .filter((text) => !/^..--/.test(text));
const host = fc.array(label, { maxLength: 4 }).map((labels) => [...labels, bank.domain].join('.'));
const tail = fc.constantFrom('', '/', '/entrar', '/a/b?c=d#e', '?x=1', '#x', '/?next=https://evil.com/');
const address = fc
  .tuple(fc.constantFrom('https://', 'HTTPS://', ''), host, fc.constantFrom('', ':443'), tail)
  .map((parts) => ({
    text: parts.join(''),
    start: parts[0].length,
    end: parts.join('').length - parts[3].length,
  }));

const tricks = [
  ...Array.from(
    '.-_/\\?#@:%&=;,!$*()[]{}<>"\'`|^~ \t\n\r\0\u00a0\u00ad\u200b\u200e\u202e\u2024\u3002\uff0e\uff0f\uff20\uff1a\u2044аеοі０m1l0',
  ),
  '%2e',
  '%2f',
  '%40',
  '://',
  'xn--',
  'rn',
  'vv',
  '@evil.com',
  '.evil.io',
  ':8443',
  '\ud800',
  '😀',
];
const trick = fc.oneof(
  fc.constantFrom(...tricks),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
);

/** An official address with one edit in its authority: something put in, in place of a character, or a character less. */
const edited = fc
  .tuple(address, fc.nat(), fc.constantFrom(0, 1), fc.option(trick, { nil: '' }))
  .map(([{ text, start, end }, at, taken, put]) => {
    const from = start + (at % (end - start + 1));
    return text.slice(0, from) + put + text.slice(from + taken);
  });

test('every well-formed host under the domain is official, in any case, with any tail', () => {
  fc.assert(
    fc.property(address, ({ text }) => verdictOf(text) === 'official'),
    { numRuns: 3000 },
  );
});

test('an edit of the authority is official only if it gives another host under the domain', () => {
  fc.assert(
    fc.property(edited, (text) => {
      const message = /[ \u00a0]/.test(text.trim());
      if (verdictOf(text) === 'official' && !message) assert.match(unwrapped(text), strict);
      // With a space inside it is a message: its addresses are judged, and none may be a part of something longer.
      if (verdictOf(text) === 'official' && message) assert.ok(words(text).some((word) => strict.test(word)));
    }),
    { numRuns: 20_000 },
  );
});

/** The words of a message, without what surrounds them. */
const words = (text: string): string[] =>
  text.split(/[\s\u00a0<>"“”«»‘’`{}|]+/).map((word) => word.replace(/^[^a-z0-9]+|[.,;:!?…*~^'")\]]+$/gi, ''));

const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/^[^a-z0-9]+(?=https?:)/i, '')
    .replace(/^(["'`<(«“‘{])(.*)(["'`>)»”’}])$/s, '$2')
    .trim();

test('what is official has one host for every reader: RFC 3986, browsers, and Node’s old parser', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        edited,
        address.map(({ text }) => text),
      ),
      (given) => {
        if (verdictOf(given) !== 'official' || /[ \u00a0]/.test(given.trim())) return;
        const text = /^https:/i.test(unwrapped(given)) ? unwrapped(given) : `https://${unwrapped(given)}`;
        const authority = /^[^:/?#]+:\/\/([^/?#]*)/.exec(text)?.[1]?.toLowerCase().replace(/:443$/, '');
        assert.equal(new URL(text).hostname, authority, given);
        assert.equal(old.parse(text).hostname, authority, given);
        assert.equal(checkAddress(given, bank).host, authority, given);
        assert.deepEqual(
          [new URL(text).protocol, new URL(text).port, new URL(text).username],
          ['https:', '', ''],
          given,
        );
      },
    ),
    { numRuns: 20_000 },
  );
});

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  edited,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .array(
      fc.constantFrom(
        ...tricks,
        'https',
        'http',
        '//',
        'banamex',
        '.com',
        'bancanet',
        '.',
        '127',
        '0x',
        '%',
        'a',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);

test('any text gets a verdict with its reasons, the same with blanks around it', () => {
  fc.assert(
    fc.property(word, (text) => {
      const { verdict, reasons } = checkAddress(text, bank);
      const fixed = { official: ['official-domain'], unknown: ['other-domain'], invalid: ['not-an-address'] };
      if (verdict === 'dangerous')
        assert.deepEqual(
          reasons,
          dangers.filter((danger) => reasons.includes(danger)),
        );
      else assert.deepEqual(reasons, fixed[verdict]);
      assert.ok(reasons.length > 0);
      assert.deepEqual(checkAddress(` \n${text}\t `, bank), checkAddress(text.trim(), bank));
    }),
    { numRuns: 20_000 },
  );
});

test('nothing but a host under the domain is ever official', () => {
  fc.assert(
    fc.property(word, (text) => {
      if (verdictOf(text) === 'official')
        assert.ok(
          [text, ...words(text)].some((each) => strict.test(unwrapped(each))),
          JSON.stringify(text),
        );
    }),
    { numRuns: 20_000 },
  );
});

test('long texts made to be slow are judged like others', () => {
  const long = 10_000;
  const texts = [
    '.',
    'a',
    'a.',
    '-',
    '(',
    '%2e',
    '@',
    ':',
    '/',
    '\\',
    'https://',
    '1.',
    'xn--a.',
    'а',
    '\u0301',
    ' a.com',
    ' a@b',
    'banamex ',
    'rn',
    '\n',
    '[',
    '%25',
  ];
  for (const text of texts) {
    for (const each of [
      text.repeat(long),
      `https://${text.repeat(long)}x`,
      `${text.repeat(long)} x.com/`,
      `x.com/${text.repeat(long)}!`,
    ]) {
      assert.ok(checkAddress(each, bank).reasons.length > 0);
    }
  }
});
