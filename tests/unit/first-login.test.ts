import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, assignments, decide, type Answers } from '@first-login/shared/guide';
import { loadGuide } from '../../site/tools/guide/load.ts';

const { es: guide } = await loadGuide();

/** The design's table of routes, written anew: what `guide.yml` must come to. */
function expectedRoute({
  channel,
  customerNumber,
  verifiedPhone,
  temporaryKey,
  notificationPhone,
  audiomatico,
}: Record<string, string>): string {
  if (customerNumber === 'unknown') return 'branch-customer-number';
  const web = channel === 'web';
  if (web && temporaryKey === 'yes') return 'web-temporary-key';
  if (!web && verifiedPhone === 'yes') return 'app-verified-phone';
  if (!web && temporaryKey === 'yes') return 'app-temporary-key';
  if (!web && notificationPhone === 'ready') return 'app-notification-phone';
  if (!web && audiomatico === 'yes') return 'app-audiomatico';
  if (web && (verifiedPhone === 'yes' || notificationPhone === 'ready' || audiomatico === 'yes'))
    return 'app-then-web';
  return notificationPhone === 'waiting' ? 'wait-for-notifications' : 'branch-identity';
}

/** Every assignment of answers in which any question may also be open. */
function* partials(questions = guide.questions): Generator<Record<string, string>> {
  const [first, ...rest] = questions;
  if (!first) return void (yield {});
  for (const others of partials(rest)) {
    yield others;
    for (const { id } of first.answers) yield { [first.id]: id, ...others };
  }
}

const outcome = (answers: Answers) => JSON.stringify(decide(guide, answers));

test('all 1,944 complete answers reach the route of the table', () => {
  const all = [...assignments(guide.questions)];
  assert.equal(all.length, 1944);
  for (const answers of all) {
    const decision = decide(guide, answers);
    assert.equal(
      decision.kind === 'route' && decision.route,
      expectedRoute(answers),
      JSON.stringify(answers),
    );
  }
});

test('all 15,360 partial answers name the outcome, or an open question that can change it', () => {
  let counted = 0;
  for (const answers of partials()) {
    counted += 1;
    const decision = decide(guide, answers);
    const open = guide.questions.filter(({ id }) => answers[id] === undefined);
    if (decision.kind === 'route') {
      for (const rest of assignments(open)) {
        const then = decide(guide, { ...answers, ...rest });
        assert.equal(then.kind === 'route' && then.route, decision.route);
      }
      continue;
    }
    const asked = open.find(({ id }) => id === decision.question);
    assert.ok(asked, `${JSON.stringify(answers)} asks what is answered`);
    const others = open.filter((question) => question !== asked);
    const matters = [...assignments(others)].some((rest) => {
      const results = asked.answers.map(({ id }) => {
        const then = decide(guide, { ...answers, ...rest, [asked.id]: id });
        return then.kind === 'route' ? `${then.route} ${then.notes.join()}` : '';
      });
      return new Set(results).size > 1;
    });
    assert.ok(matters, `${JSON.stringify(answers)} asks ${asked.id}, which changes nothing`);
  }
  assert.equal(counted, 15_360);
});

test('the order of answers does not matter', () => {
  for (const answers of assignments(guide.questions))
    assert.equal(outcome(Object.fromEntries(Object.entries(answers).reverse())), outcome(answers));
});

test('the guide is sound', () => {
  assert.deepEqual(analyse(guide).findings, []);
});
