import { byId } from './by-id.ts';
import { answerTo, judge, type Answers, type Condition } from './condition.ts';
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
  const look = ({ when }: { when?: Condition | undefined }) => {
    const judgement = judge(when, known);
    for (const question of judgement.because) because.add(question);
    return judgement;
  };
  for (const { id, when, notes } of guide.routes) {
    const found = look({ when });
    if (found.value === 'unknown') return { kind: 'question', question: found.ask, because: [...because] };
    if (!found.value) continue;
    // The route is found; its notes may need one more answer before it is shown.
    const held: string[] = [];
    for (const note of notes) {
      const judgement = look(note);
      if (judgement.value === 'unknown')
        return { kind: 'question', question: judgement.ask, settled: id, because: [...because] };
      if (judgement.value) held.push(note.id);
    }
    const reasons = new Set(found.because.length > 0 ? found.because : because);
    return { kind: 'route', route: id, notes: held, because: [...because], reasons: [...reasons] };
  }
  throw new RangeError('No route matches: the last one must have no condition.');
}

/** The answers that the guide knows; anything else is left out. */
export function knownAnswers(guide: Guide, answers: Answers): Answers {
  return Object.fromEntries(
    guide.questions.flatMap(({ id, answers: possible }) => {
      const given = answerTo(answers, id);
      return byId(possible, given) ? [[id, String(given)]] : [];
    }),
  );
}
