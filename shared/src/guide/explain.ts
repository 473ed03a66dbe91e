import { answerTo, judge, type Answers, type Condition } from './condition.ts';
import { decide, knownAnswers } from './decide.ts';
import type { Guide, Pack, Route } from './pack.ts';

/** An answer that would have led to another route. */
export interface Alternative {
  question: string;
  answer: string;
  route: string;
}

/** For each answer that counted, the other answers that lead to another route by themselves. */
export function whatIf(guide: Guide, answers: Answers): Alternative[] {
  const now = decide(guide, answers);
  if (now.kind !== 'route') return [];
  return guide.questions
    .filter(({ id }) => now.because.includes(id))
    .flatMap(({ id, answers: possible }) =>
      possible
        .filter((answer) => answer.id !== answerTo(answers, id))
        .flatMap((answer) => {
          const then = decide(guide, { ...answers, [id]: answer.id });
          const route = then.kind === 'route' ? then.route : then.settled;
          return route === undefined || route === now.route
            ? []
            : [{ question: id, answer: answer.id, route }];
        }),
    );
}

/** The answers that counted before a change and can count no more after it, whatever else is answered. */
export function forgottenBy(guide: Guide, before: Answers, after: Answers): string[] {
  const counts = new Set(mayCount(guide, knownAnswers(guide, after)));
  return decide(guide, before).because.filter((question) => !counts.has(question));
}

/** Questions whose answers count or still may, with these answers. */
function* mayCount(guide: Guide, answers: Answers): Generator<string> {
  for (const { when, notes } of guide.routes) {
    yield* undecided(when, answers);
    const { value } = judge(when, answers);
    if (value === false) continue;
    for (const note of notes) yield* undecided(note.when, answers);
    if (value === true) return;
  }
}

/** Questions that decide a condition; where it is open, those of its parts that are open or decided. */
function undecided(condition: Condition | undefined, answers: Answers): string[] {
  const judgement = judge(condition, answers);
  if (!condition || judgement.value !== 'unknown') return judgement.because;
  if ('is' in condition) return Object.keys(condition.is);
  if ('not' in condition) return undecided(condition.not, answers);
  return ('all' in condition ? condition.all : condition.any).flatMap((part) => undecided(part, answers));
}

/**
 * The other ways to register that are open to this customer: routes that hold with the same facts, or
 * would if the customer wished otherwise (another answer to a question marked `preference`).
 */
export function otherWays(pack: Pack, answers: Answers): Route[] {
  const now = decide(pack, answers);
  if (now.kind !== 'route') return [];
  const known = knownAnswers(pack, answers);
  const wishes = pack.questions
    .filter(({ preference }) => preference)
    .flatMap(({ id, answers: possible }) => possible.map((answer) => ({ ...known, [id]: answer.id })));
  const open = new Set([known, ...wishes].flatMap((facts) => waysFor(pack, facts)));
  return pack.routes.filter((route) => route.id !== now.route && open.has(route));
}

/** Routes that hold up to the first that may send the customer elsewhere first: to a branch, or to wait. */
function waysFor({ routes }: Pack, answers: Answers): Route[] {
  const isWay = ({ channel }: Route) => channel === 'app' || channel === 'web';
  const value = ({ when }: Route) => judge(when, answers).value;
  const end = routes.findIndex((route) => !isWay(route) && value(route) !== false);
  return routes
    .slice(0, end < 0 ? routes.length : end)
    .filter((route) => isWay(route) && route.when && value(route) === true);
}
