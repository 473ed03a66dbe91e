import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse, assignments, decide, type Answers } from '@first-login/shared/guide';
import { loadGuide } from '../../site/tools/guide/load.ts';

const { es: guide, en } = await loadGuide();

/** The table of routes in the guide's design, written anew: what `guide.yml` must come to. */
function expectedRoute(is: Record<string, string>): string {
  const web = is['channel'] === 'web';
  const phone = is['verifiedPhone'] === 'yes';
  const key = is['temporaryKey'] === 'yes';
  const notified = is['notificationPhone'] === 'ready';
  const audiomatico = is['audiomatico'] === 'yes';
  if (is['customerNumber'] === 'unknown') return 'branch-customer-number';
  if (web && key) return 'web-temporary-key';
  if (!web && phone) return 'app-verified-phone';
  if (!web && key) return 'app-temporary-key';
  if (!web && notified) return 'app-notification-phone';
  if (!web && audiomatico) return 'app-audiomatico';
  if (web && !key && (phone || notified || audiomatico)) return 'app-then-web';
  if (is['notificationPhone'] === 'waiting') return 'wait-for-notifications';
  return 'branch-identity';
}

/** Whoever gets in without a verified phone is told how to verify it: with a NetKey or without one. */
function expectedNotes(route: string, is: Record<string, string>): string[] {
  if (route === 'web-temporary-key') return ['verify-at-first-sign-in'];
  if (!route.startsWith('app-') || is['verifiedPhone'] === 'yes') return [];
  return [is['netKey'] === 'active' ? 'verify-with-netkey' : 'verify-without-netkey'];
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

const openIn = (answers: Answers) => guide.questions.filter(({ id }) => answers[id] === undefined);
const decided = new Map<string, { route: string; notes: string[] }>();

/** Where complete answers lead. There are 1,944, met again and again below. */
function outcome(answers: Answers): { route: string; notes: string[] } {
  const key = guide.questions.map(({ id }) => answers[id]).join();
  const known = decided.get(key);
  if (known) return known;
  const decision = decide(guide, answers);
  assert.equal(decision.kind, 'route', key);
  const { route, notes } = decision;
  decided.set(key, { route, notes });
  return { route, notes };
}

describe('the first-login guide, for complete answers', () => {
  const all = [...assignments(guide.questions)];

  test('takes each of the 1,944 to the route of the table', () => {
    assert.equal(all.length, 1944);
    for (const answers of all)
      assert.equal(outcome(answers).route, expectedRoute(answers), JSON.stringify(answers));
  });

  test('tells how to verify the phone, with a NetKey or without', () => {
    for (const answers of all) {
      const { route, notes } = outcome(answers);
      assert.deepEqual(notes, expectedNotes(route, answers), JSON.stringify(answers));
    }
  });

  test('cares nothing for the order of the answers', () => {
    for (const answers of all) {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      assert.deepEqual(decide(guide, turned), decide(guide, answers));
    }
  });
});

describe('the first-login guide, for each of the 15,360 partial answers', () => {
  const all = [...partials()].map((answers) => ({ answers, decision: decide(guide, answers) }));
  const settled = all.flatMap(({ answers, decision }) =>
    decision.kind === 'route' ? [{ answers, decision }] : [],
  );
  const asking = all.flatMap(({ answers, decision }) =>
    decision.kind === 'question' ? [{ answers, decision }] : [],
  );

  test('names the outcome or asks', () => {
    assert.equal(all.length, 15_360);
    assert.ok(settled.length > 0 && asking.length > 0);
  });

  test('names an outcome that no further answer changes', () => {
    for (const { answers, decision } of settled)
      for (const rest of assignments(openIn(answers)))
        assert.deepEqual(outcome({ ...answers, ...rest }), { route: decision.route, notes: decision.notes });
  });

  test('asks a question that is open, and whose answer can change the route or its notes', () => {
    for (const { answers, decision } of asking) {
      const asked = openIn(answers).find(({ id }) => id === decision.question);
      assert.ok(asked, `${JSON.stringify(answers)} is asked what is answered`);
      const others = openIn(answers).filter((question) => question !== asked);
      const matters = [...assignments(others)].some((rest) => {
        const results = asked.answers.map(({ id }) =>
          JSON.stringify(outcome({ ...answers, ...rest, [asked.id]: id })),
        );
        return new Set(results).size > 1;
      });
      assert.ok(matters, `${JSON.stringify(answers)} is asked ${asked.id}, which changes nothing`);
    }
  });

  test('tells a settled route, while a note asks, that no further answer changes', () => {
    for (const { answers, decision } of asking) {
      if (decision.settled === undefined) continue;
      for (const rest of assignments(openIn(answers)))
        assert.equal(outcome({ ...answers, ...rest }).route, decision.settled);
    }
  });
});

describe('the first-login guide', () => {
  test('is sound', () => {
    assert.deepEqual(analyse(guide).findings, []);
  });

  test('decides in English as in Spanish', () => {
    assert.deepEqual(analyse(en), analyse(guide));
  });

  test('sends nobody to a list or a button that the screen, or a page without scripts, does not have', () => {
    for (const { needs, steps } of [guide, en])
      assert.doesNotMatch(
        JSON.stringify([needs, steps]),
        /la lista|the list|[Ee]mpieza la guía|[Ss]tart the guide/,
      );
  });

  test('says in the step itself what to take to a branch', () => {
    const taken = ({ steps }: typeof guide) => JSON.stringify(steps.find(({ id }) => id === 'go-to-branch'));
    assert.match(taken(guide), /identificación oficial.*tarjeta.*cuenta.*celular/);
    assert.match(taken(en), /official ID.*card.*account.*phone/);
  });
});
