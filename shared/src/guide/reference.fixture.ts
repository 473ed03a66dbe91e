import type { Answers, Condition } from './condition.ts';
import type { Guide } from './pack.ts';

/** Whether a condition holds once every answer is there: plain logic, told apart from the engine's. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  if ('not' in condition) return !holds(condition.not, answers);
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  return Object.entries(condition.is).every(([id, wanted]) => wanted.some((one) => answers[id] === one));
}

/** The route that complete answers reach, and its notes, by trying each in turn. */
export function outcomeOf(guide: Guide, answers: Answers): { route: string; notes: string[] } {
  for (const { id, when, notes } of guide.routes)
    if (holds(when, answers))
      return { route: id, notes: notes.filter((note) => holds(note.when, answers)).map((note) => note.id) };
  throw new Error('The last route has a condition.');
}

/** Every complete assignment that agrees with some answers. */
export function completions(guide: Guide, answers: Answers): Answers[] {
  return guide.questions.reduce<Answers[]>(
    (all, question) =>
      all.flatMap((some) =>
        question.id in some ? [some] : question.answers.map(({ id }) => ({ ...some, [question.id]: id })),
      ),
    [answers],
  );
}
