import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as guide from '@first-login/shared/guide';
import { smallPack } from '../support/small-pack.ts';

const pack = smallPack();
const appAnswers = { channel: 'app', phone: 'yes', token: 'yes' };
const placeOf = ({ place }: guide.Walk) => guide.placeId(place);

describe('the walk', () => {
  test('goes through every stage in order', () => {
    const places = guide.itinerary(pack, appAnswers).map(guide.placeId);
    assert.deepEqual(places, [
      'needs',
      'question.channel',
      'question.phone',
      'question.token',
      'outcome',
      'steps.download',
      'steps.sign-in',
      'security',
      'finish',
    ]);
  });

  test('ignores an answer that the question does not have', () => {
    const walk = guide.begin();
    assert.equal(guide.answer(pack, walk, 'channel', 'pigeon'), walk);
  });

  test('keeps later answers when an early one changes, and tells which no longer count', () => {
    assert.deepEqual(guide.forgottenBy(pack, appAnswers, { ...appAnswers, channel: 'any' }), [
      'phone',
      'token',
    ]);
    const changed = guide.answer(
      pack,
      { ...guide.begin(appAnswers), place: { stage: 'question', question: 'channel' } },
      'channel',
      'any',
    );
    assert.deepEqual(changed.answers, { ...appAnswers, channel: 'any' });
  });

  const hostile: unknown[] = [
    null,
    7,
    'x',
    [],
    {},
    { answers: 3, place: {}, done: 'all' },
    { place: '__proto__' },
    {
      answers: { channel: 'app', __proto__: { phone: 'yes' } },
      place: 'finish',
      done: ['download', 'gone', 7],
    },
  ];
  for (const data of hostile) {
    test(`takes up a walk from ${JSON.stringify(data)} at a place that is open`, () => {
      const walk = guide.resume(pack, data);
      assert.ok(guide.itinerary(pack, walk.answers).some((place) => guide.samePlace(place, walk.place)));
    });
  }

  test('is kept and taken up as it was', () => {
    const walk: guide.Walk = {
      answers: appAnswers,
      place: { stage: 'steps', step: 'sign-in' },
      done: ['download'],
    };
    assert.deepEqual(guide.resume(pack, JSON.parse(JSON.stringify(guide.record(walk)))), walk);
  });

  test('always has a way on and a way back, whatever the customer does', () => {
    const questions = pack.questions.map(({ id }) => id);
    const step = fc.oneof(
      fc.tuple(
        fc.constant('answer'),
        fc.constantFrom(...questions),
        fc.constantFrom('app', 'any', 'yes', 'no', 'unsure', 'nonsense'),
      ),
      fc.tuple(fc.constantFrom('next', 'back')),
      fc.tuple(
        fc.constant('go'),
        fc.constantFrom('needs', 'outcome', 'finish', 'question.token', 'steps.sign-in', 'nowhere'),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let walk = guide.begin();
        for (const [kind, first = '', second = ''] of steps) {
          if (kind === 'answer') walk = guide.answer(pack, walk, first, second);
          else if (kind === 'go') walk = guide.resume(pack, { ...guide.record(walk), place: first });
          else walk = kind === 'next' ? guide.next(pack, walk) : guide.back(pack, walk);
          const places = guide.itinerary(pack, walk.answers);
          const at = places.findIndex((place) => guide.samePlace(place, walk.place));
          assert.ok(at >= 0, `${placeOf(walk)} is open`);
          const waits = walk.place.stage === 'question';
          assert.ok(waits || at < places.length - 1 || walk.place.stage === 'finish', 'there is a way on');
        }
        for (let left = 20; placeOf(walk) !== 'needs'; left -= 1) {
          assert.ok(left > 0, 'back leads to the needs');
          walk = guide.back(pack, walk);
        }
      }),
    );
  });
});

describe('other ways', () => {
  test('are the routes that hold with the same facts, or with another wish', () => {
    const ways = guide.otherWays(pack, { channel: 'any', phone: 'yes' }).map(({ id }) => id);
    assert.deepEqual(ways, ['app-phone']);
    assert.deepEqual(guide.otherWays(pack, appAnswers), []);
  });
  test('what would have led elsewhere is told by answer', () => {
    const elsewhere = guide.whatIf(pack, appAnswers).map(({ question, answer }) => `${question}=${answer}`);
    assert.deepEqual(elsewhere, ['channel=any', 'phone=no', 'phone=unsure']);
  });
});

describe('a pack of unknown origin', () => {
  const refused = (data: unknown) => {
    try {
      guide.parsePack(data);
      return 'taken';
    } catch (error) {
      return error instanceof guide.PackError ? error.fault : String(error);
    }
  };
  const route = pack.routes[0];
  const cases: [name: string, data: unknown, fault: string][] = [
    ['as it should be', pack, 'taken'],
    ['nothing', undefined, 'not-a-pack'],
    ['a string', 'pack', 'not-a-pack'],
    ['a later format', { ...pack, format: 9 }, 'version'],
    ['another language', { ...pack, locale: 'fr' }, 'language'],
    ['a constructor key', JSON.parse('{"format":1,"constructor":{}}'), 'not-a-pack'],
    [
      'a data: link',
      { ...pack, intro: [{ paragraph: [{ link: 'data:text/html,x', text: 'x' }] }] },
      'not-a-pack',
    ],
    [
      'a link with a user part',
      { ...pack, intro: [{ paragraph: [{ link: 'https://bank.example@evil.example/', text: 'x' }] }] },
      'not-a-pack',
    ],
    [
      'a link to another host',
      { ...pack, intro: [{ paragraph: [{ link: 'https://evil.example', text: 'x' }] }] },
      'link',
    ],
    [
      'a step twice in a route',
      { ...pack, routes: [{ ...route, steps: ['download', 'download'] }, ...pack.routes.slice(1)] },
      'rules',
    ],
    ['two steps of one id', { ...pack, steps: [...pack.steps, ...pack.steps] }, 'rules'],
    [
      'ten thousand questions',
      { ...pack, questions: Array.from({ length: 10_000 }, () => pack.questions[0]) },
      'not-a-pack',
    ],
  ];
  for (const [name, data, fault] of cases)
    test(`${name}: ${fault}`, () => {
      assert.equal(refused(data), fault);
    });

  test('is refused by a PackError or taken, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        assert.match(refused(data), /^(not-a-pack|version|language)$/);
      }),
    );
  });
});

describe('links that a guide may carry', () => {
  for (const href of [
    'https://bank.example',
    'https://net.bank.example/a?b=c#d',
    'tel:+525512263990',
    '/es/preguntas/x/',
    '/es/x/#y',
  ])
    test(`${href} may stand`, () => {
      assert.ok(guide.isAllowedHref(href));
    });
  for (const href of [
    'http://bank.example',
    'javascript:alert(1)',
    '//bank.example',
    '/\\bank.example',
    'https://bank.example:444',
    'tel:123',
    'mailto:a@b.example',
    'https://bаnk.example',
    ' https://bank.example',
    'https://bank.example\\@x',
  ])
    test(`${href} may not`, () => {
      assert.ok(!guide.isAllowedHref(href));
    });
});
