import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse, type Finding } from './analyse.ts';
import { anyCondition, anyGuide } from './any-guide.fixture.ts';
import type { Condition } from './condition.ts';
import type { Guide } from './pack.ts';
import { completions, holds, outcomeOf } from './reference.fixture.ts';

const settings = { numRuns: 200 };
const found = (guide: Guide, code: Finding['code']) =>
  analyse(guide).findings.filter((finding) => finding.code === code);

/** The condition with another answer wherever one is wanted: a customer who gives it fares the same. */
function withTwin(condition: Condition, question: string, of: string, twin: string): Condition {
  const go = (part: Condition): Condition => withTwin(part, question, of, twin);
  if ('not' in condition) return { not: go(condition.not) };
  if ('all' in condition) return { all: condition.all.map(go) };
  if ('any' in condition) return { any: condition.any.map(go) };
  const entries = Object.entries(condition.is).map(([id, wanted]) => {
    return [id, id === question && wanted.includes(of) ? [...wanted, twin] : wanted] as const;
  });
  return { is: Object.fromEntries(entries) };
}

/** The guide with a new answer to `a` that every condition takes as it takes `of`. */
function plantTwin(guide: Guide, of: string): Guide {
  const twins = <Part extends { readonly when?: Condition | undefined }>(part: Part) =>
    part.when ? { ...part, when: withTwin(part.when, 'a', of, 'twin') } : part;
  return {
    questions: guide.questions.map((question) =>
      question.id === 'a' ? { ...question, answers: [...question.answers, { id: 'twin' }] } : question,
    ),
    routes: guide.routes.map((route) => ({ ...twins(route), notes: route.notes.map(twins) })),
  };
}

describe('analyse, for any guide', () => {
  test('reports the routes that no complete answers reach, and no other', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const reached = new Set(completions(guide, {}).map((answers) => outcomeOf(guide, answers).route));
        const { findings } = analyse(guide);
        const reported = findings.flatMap((finding) =>
          finding.code === 'route-unreachable' || finding.code === 'route-shadowed' ? [finding.route] : [],
        );
        const missed = guide.routes.map(({ id }) => id).filter((id) => !reached.has(id));
        assert.deepEqual(reported, missed);
      }),
      settings,
    );
  });

  test('says of a shadowed route which earlier one takes all its customers', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const finding of analyse(guide).findings) {
          if (finding.code !== 'route-shadowed') continue;
          const when = (id: string) => guide.routes.find((route) => route.id === id)?.when;
          for (const answers of completions(guide, {}))
            assert.ok(!holds(when(finding.route), answers) || holds(when(finding.by), answers));
        }
      }),
      settings,
    );
  });

  test('reports an idle answer only where another one serves every customer as well', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const finding of analyse(guide).findings) {
          if (finding.code !== 'answer-changes-nothing') continue;
          const { question, answer } = finding;
          const others = guide.questions
            .filter(({ id }) => id === question)
            .flatMap(({ answers }) => answers.filter(({ id }) => id !== answer));
          const serves = ({ id }: { id: string }) =>
            completions(guide, { [question]: answer }).every((answers) => {
              const outcome = outcomeOf(guide, { ...answers, [question]: id });
              return JSON.stringify(outcome) === JSON.stringify(outcomeOf(guide, answers));
            });
          assert.ok(others.some(serves));
        }
      }),
      settings,
    );
  });

  test('gives paths that between them are every customer, each once', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const { paths } = analyse(guide);
        for (const answers of completions(guide, {})) {
          const mine = paths.filter((path) => path.answers.every(([id, given]) => answers[id] === given));
          assert.deepEqual(
            mine.map(({ route, notes }) => ({ route, notes })),
            [outcomeOf(guide, answers)],
          );
        }
      }),
      settings,
    );
  });
});

describe('analyse finds what is planted into any guide', () => {
  test('a route that an earlier one shadows', () => {
    fc.assert(
      fc.property(anyGuide, anyCondition, (guide, condition) => {
        const [first, ...rest] = guide.routes;
        fc.pre(first?.when !== undefined);
        const when = { all: [condition, first.when] };
        fc.pre(completions(guide, {}).some((answers) => holds(when, answers)));
        const planted = { ...guide, routes: [first, { id: 'planted', when, notes: [] }, ...rest] };
        const shadowed = found(planted, 'route-shadowed');
        assert.deepEqual(shadowed[0], { code: 'route-shadowed', route: 'planted', by: first.id });
      }),
      settings,
    );
  });

  test('a question that nothing asks', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const idle = { id: 'idle', unsure: 'n', answers: [{ id: 'y' }, { id: 'n' }] };
        const reported = found({ ...guide, questions: [...guide.questions, idle] }, 'question-never-asked');
        assert.deepEqual(reported.at(-1), { code: 'question-never-asked', question: 'idle' });
      }),
      settings,
    );
  });

  test('an answer that every condition treats as another one', () => {
    fc.assert(
      fc.property(anyGuide, fc.constantFrom('x', 'y'), (guide, of) => {
        const idle = found(plantTwin(guide, of), 'answer-changes-nothing').flatMap((finding) =>
          'answer' in finding && finding.question === 'a' ? [finding.answer] : [],
        );
        assert.ok(idle.includes('twin') && idle.includes(of));
      }),
      settings,
    );
  });

  test('a last route that not everybody meets', () => {
    fc.assert(
      fc.property(anyGuide, anyCondition, (guide, when) => {
        const planted = { ...guide, routes: [...guide.routes, { id: 'planted', when, notes: [] }] };
        assert.deepEqual(analyse(planted).findings, [{ code: 'last-route-conditional', route: 'planted' }]);
      }),
      settings,
    );
  });

  test('a word that does not exist, however deep it stands', () => {
    fc.assert(
      fc.property(anyGuide, anyCondition, fc.boolean(), (guide, condition, negated) => {
        const word: Condition = { is: { a: ['x', 'gone'], gone: ['x'] } };
        const when: Condition = { all: [condition, negated ? { not: { any: [word] } } : word] };
        const planted = { ...guide, routes: [{ id: 'planted', when, notes: [] }, ...guide.routes] };
        assert.deepEqual(analyse(planted).findings, [
          { code: 'unknown-answer', route: 'planted', question: 'a', answer: 'gone' },
          { code: 'unknown-question', route: 'planted', question: 'gone' },
        ]);
      }),
      settings,
    );
  });
});
