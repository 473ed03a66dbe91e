import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Condition } from './condition.ts';
import { fixture } from './guide.fixture.ts';
import { mutant } from './mutant.fixture.ts';
import { packOf } from './pack.fixture.ts';
import type { Pack } from './pack.ts';
import { isLinkAllowed, packBlocks, PackError, parsePack } from './parse.ts';
import { paths } from './tree.ts';
import { linksIn } from './text.ts';

const pack = packOf(fixture);
const [route, ...routes] = pack.routes;
const [question, ...questions] = pack.questions;
assert.ok(route && question);

const withRoute = (change: Partial<Pack['routes'][number]>): Pack => ({
  ...pack,
  routes: [{ ...route, ...change }, ...routes],
});
const linking = (link: string): Pack => ({ ...pack, intro: [{ paragraph: [{ link, text: 'x' }] }] });
/** The pack as JSON text, with some of the text replaced: keys that no object literal has. */
const respelled = (from: string, to: string): unknown => {
  const text = JSON.stringify(pack);
  assert.ok(text.includes(from));
  return JSON.parse(text.replace(from, to));
};
const deep = (levels: number): unknown =>
  JSON.parse(`${'{"not":'.repeat(levels)}{"is":{"phone":["yes"]}}${'}'.repeat(levels)}`);

/** How a pack is refused, or «taken». */
function verdict(data: unknown): string {
  try {
    assert.equal(parsePack(data), data);
    return 'taken';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    assert.match(error.message, /^[A-Z].*\.$/s, 'the message is a sentence');
    return String(error.code);
  }
}

const cases: [name: string, data: unknown, verdict: string][] = [
  ['a pack', pack, 'taken'],
  ['a pack without optional things', { ...pack, needs: [], tips: [], drill: [] }, 'taken'],
  ['a link to the bank', linking('https://net.bank.example/x'), 'taken'],
  ['a link to a listed host', linking('https://store.example/app'), 'taken'],
  ['a phone', linking('tel:+525500000000'), 'taken'],
  ['nothing', undefined, 'not-a-pack'],
  ['null', null, 'not-a-pack'],
  ['a text', 'pack', 'not-a-pack'],
  ['a list of packs', [pack], 'not-a-pack'],
  ['something else', { hello: 'world' }, 'not-a-pack'],
  ['an older format', { ...pack, format: 0 }, 'version'],
  ['a newer format', { format: 2 }, 'version'],
  ['a format in words', { ...pack, format: '1' }, 'not-a-pack'],
  ['another language', { ...pack, locale: 'fr' }, 'language'],
  ['no language', { ...pack, locale: undefined }, 'language'],
  ['a revision that is none', { ...pack, revision: 'latest' }, 'not-a-pack'],
  ['a key too many', { ...pack, html: '<b>x</b>' }, 'not-a-pack'],
  ['markup where text belongs', { ...pack, intro: '<b>x</b>' }, 'not-a-pack'],
  ['a field', { ...pack, intro: [{ input: 'password' }] }, 'not-a-pack'],
  ['an image', { ...pack, intro: [{ paragraph: [{ image: '/x.png' }] }] }, 'not-a-pack'],
  ['a key __proto__', respelled('"title":', '"__proto__":{},"title":'), 'not-a-pack'],
  [
    'a key __proto__, spelled otherwise',
    respelled('"title":', '"\\u005f_proto__":{},"title":'),
    'not-a-pack',
  ],
  [
    'a key constructor in a condition',
    respelled('"phone":[', '"constructor":["yes"],"phone":['),
    'not-a-pack',
  ],
  ['an id constructor', { ...pack, id: 'constructor' }, 'not-a-pack'],
  ['a key prototype, deep', respelled('"paragraph":', '"prototype":1,"paragraph":'), 'not-a-pack'],
  ['the word constructor in a text', { ...pack, title: 'The "constructor": a word' }, 'taken'],
  ['text that runs backwards', { ...pack, title: 'Bank \u202eelpmaxe' }, 'not-a-pack'],
  ['a mark of direction', { ...pack, title: 'Bank\u061c' }, 'not-a-pack'],
  ['a character of no width', { ...pack, title: 'Ba\u200bnk' }, 'not-a-pack'],
  ['a soft hyphen', { ...pack, title: 'Ba\u00adnk' }, 'not-a-pack'],
  ['a letter that only programs read', { ...pack, title: 'Bank\u{e0041}' }, 'not-a-pack'],
  ['accents and «quotes»', { ...pack, title: '¿Cuál es tu «número»?' }, 'taken'],
  ['javascript: as a link', linking('javascript:alert(1)'), 'not-a-pack'],
  ['data: as a link', linking('data:text/html,x'), 'not-a-pack'],
  ['a link with a user', linking('https://bank.example@evil.example/'), 'not-a-pack'],
  ['a link to another host', linking('https://evil.example/'), 'link'],
  ['a link to a host that begins as the bank', linking('https://bank.example.evil.test/'), 'link'],
  [
    'a related link to another host',
    withRoute({ related: [{ href: 'https://evil.example/', title: 'x' }] }),
    'link',
  ],
  ['a link in what to bring', withRoute({ bring: [[{ link: 'https://evil.example/', text: 'x' }]] }), 'link'],
  ['a step that is missing', withRoute({ steps: ['download', 'gone'] }), 'rules'],
  ['a step twice in a route', withRoute({ steps: ['download', 'sign-in', 'download'] }), 'rules'],
  ['two steps of one id', { ...pack, steps: [...pack.steps, ...pack.steps] }, 'rules'],
  ['two needs of one id', { ...pack, needs: [...pack.needs, ...pack.needs] }, 'rules'],
  ['two tips of one id', { ...pack, tips: [...pack.tips, ...pack.tips] }, 'rules'],
  ['two addresses of one id', { ...pack, drill: [...pack.drill, ...pack.drill] }, 'rules'],
  ['two questions of one id', { ...pack, questions: [...pack.questions, question] }, 'rules'],
  ['two routes of one id', { ...pack, routes: [...routes, ...routes] }, 'rules'],
  ['a question that does not exist', withRoute({ when: { is: { shoe: ['yes'] } } }), 'rules'],
  ['an answer that does not exist', withRoute({ when: { is: { phone: ['pigeon'] } } }), 'rules'],
  ['no last resort', { ...pack, routes: [route] }, 'rules'],
  ['no «I don’t know»', { ...pack, questions: [{ ...question, unsure: 'none' }, ...questions] }, 'rules'],
  ['no route', { ...pack, routes: [] }, 'not-a-pack'],
  [
    'a question with one answer',
    { ...pack, questions: [{ ...question, answers: question.answers.slice(1) }] },
    'not-a-pack',
  ],
  ['10,000 questions', { ...pack, questions: Array.from({ length: 10_000 }, () => question) }, 'not-a-pack'],
  [
    '10,000 paragraphs',
    { ...pack, intro: Array.from({ length: 10_000 }, () => ({ paragraph: [] })) },
    'not-a-pack',
  ],
  [
    '10,000 conditions',
    withRoute({ when: { all: Array.from({ length: 10_000 }, () => ({ any: [] })) } }),
    'not-a-pack',
  ],
  ['a condition ten deep', withRoute({ when: deep(10) as Condition }), 'taken'],
  ['a condition 100 deep', withRoute({ when: deep(100) as Condition }), 'not-a-pack'],
  ['a condition 100,000 deep', withRoute({ when: deep(100_000) as Condition }), 'not-a-pack'],
  ['100,000 lists within each other', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 'not-a-pack'],
];

describe('a pack of unknown origin', () => {
  for (const [name, data, expected] of cases) {
    test(`${name}: ${expected}`, () => {
      assert.equal(verdict(data), expected);
    });
  }

  test('that holds itself is refused', () => {
    const data: Record<string, unknown> = { ...pack };
    data['self'] = data;
    assert.equal(verdict(data), 'not-a-pack');
  });

  test('is refused with where it is wrong', () => {
    assert.throws(() => parsePack({ ...pack, tips: [{ id: 'x' }] }), /«\/tips\/0\/title»/);
    assert.throws(() => parsePack(withRoute({ steps: ['gone'] })), /unknown-step at «by-phone, gone»/);
    assert.throws(
      () => parsePack(withRoute({ steps: ['download', 'download'] })),
      /duplicate-id at «download»/,
    );
    assert.throws(
      () => parsePack(withRoute({ when: { is: { shoe: ['yes'] } } })),
      /unknown-question at «by-phone, shoe»/,
    );
    assert.throws(() => parsePack(linking('https://evil.example/')), /links to https:\/\/evil\.example\//);
  });

  test('leaves every prototype as it was', () => {
    verdict(respelled('"title":', '"__proto__":{"polluted":1},"title":'));
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});

describe('whatever JSON comes', () => {
  const data = fc.oneof(
    fc.jsonValue(),
    mutant(pack),
    fc.jsonValue().map((rest) => ({ ...pack, ...(Object(rest) as object) })),
  );

  test('it is refused by a PackError, or is a pack that can be walked and links nowhere else', () => {
    let taken = 0;
    fc.assert(
      fc.property(data, (one) => {
        if (verdict(one) !== 'taken') return;
        taken += 1;
        const read = parsePack(one);
        assert.ok(paths(read).length > 0);
        assert.ok(linksIn(packBlocks(read)).every((href) => isLinkAllowed(read, href)));
      }),
      { numRuns: 1000 },
    );
    assert.ok(taken > 0, 'some were taken');
  });
});
