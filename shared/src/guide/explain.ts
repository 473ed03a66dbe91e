import { answerTo, judge, type Answers } from './condition.ts';
import { decide } from './decide.ts';
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

/** The answers that counted before a change and count no more after it. */
export function forgottenBy(guide: Guide, before: Answers, after: Answers): string[] {
  const counts = new Set(decide(guide, after).because);
  return decide(guide, before).because.filter((question) => !counts.has(question));
}

/**
 * The other ways to register that are open to this customer: routes that hold with the same facts, or
 * would if the customer wished otherwise (another answer to a question marked `preference`).
 */
export function otherWays(pack: Pack, answers: Answers): Route[] {
  const now = decide(pack, answers);
  if (now.kind !== 'route') return [];
  const wishes = pack.questions
    .filter(({ preference }) => preference)
    .flatMap(({ id, answers: possible }) => possible.map((answer) => ({ ...answers, [id]: answer.id })));
  return pack.routes.filter(({ id, when, channel }) => {
    if (id === now.route || !when || (channel !== 'app' && channel !== 'web')) return false;
    return [answers, ...wishes].some((facts) => judge(when, facts).value === true);
  });
}
