import { answerTo, judge, type Answers } from './condition.ts';
import type { Guide } from './pack.ts';

/** Either the next question that matters, or the route, with the questions whose answers led there. */
export type Decision =
  | {
      kind: 'question';
      question: string;
      /** The route, where it is settled already and only one of its notes needs this answer. */
      settled?: string;
      /** Questions whose answers counted so far, in the order they were looked at. */
      because: string[];
    }
  | {
      kind: 'route';
      route: string;
      /** Notes of the route whose conditions hold. */
      notes: string[];
      because: string[];
      /** Questions whose answers made this very route match; all that counted, where it is the last resort. */
      reasons: string[];
    };

/**
 * Walks the routes in order. The first whose condition holds is the outcome; a condition that cannot be
 * judged yet names the question to ask. Unknown questions and answers in `answers` count as not given.
 * @throws RangeError when no route matches: the last route of a guide has no condition, so none that
 *   builds can throw.
 */
export function decide(guide: Guide, answers: Answers): Decision {
  const known = knownAnswers(guide, answers);
  const because = new Set<string>();
  for (const route of guide.routes) {
    const judgement = judge(route.when, known);
    for (const question of judgement.because) because.add(question);
    if (judgement.value === 'unknown')
      return { kind: 'question', question: judgement.ask, because: [...because] };
    if (judgement.value) return settle(route, known, because, [...new Set(judgement.because)]);
  }
  throw new RangeError('No route matches: the last route of a guide must have no condition.');
}

/** The route is found; its notes may need one more answer before it is shown. */
function settle(
  route: Guide['routes'][number],
  known: Answers,
  because: Set<string>,
  reasons: string[],
): Decision {
  const notes: string[] = [];
  for (const note of route.notes) {
    const judgement = judge(note.when, known);
    for (const question of judgement.because) because.add(question);
    if (judgement.value === 'unknown')
      return { kind: 'question', question: judgement.ask, settled: route.id, because: [...because] };
    if (judgement.value) notes.push(note.id);
  }
  const counted = [...because];
  return {
    kind: 'route',
    route: route.id,
    notes,
    because: counted,
    reasons: reasons.length > 0 ? reasons : counted,
  };
}

/** The answers that the guide knows; anything else is left out. */
export function knownAnswers(guide: Guide, answers: Answers): Answers {
  return Object.fromEntries(
    guide.questions.flatMap(({ id, answers: possible }) => {
      const given = answerTo(answers, id);
      return given !== undefined && possible.some((answer) => answer.id === given) ? [[id, given]] : [];
    }),
  );
}
