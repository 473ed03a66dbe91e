import type { Answers } from './condition.ts';
import type { Pack } from './pack.ts';
import { begin, repair, type Place, type Walk } from './walk.ts';

/** Whether a guide has what a word names as a place, whatever answers it takes to open it. */
export function hasPlace({ questions, steps }: Pack, place: string): boolean {
  const asked = questions.map(({ id }) => `question.${id}`);
  const walked = steps.map(({ id }) => `steps.${id}`);
  return ['needs', 'outcome', 'security', 'finish', ...asked, ...walked].includes(place);
}

/**
 * A walk from data of unknown origin (the history, the session's storage, a host): unknown ids are
 * dropped, and a place that the answers do not open gives way to the last one that they do.
 */
export function resume(pack: Pack, data: unknown): Walk {
  if (typeof data !== 'object' || !data || Array.isArray(data)) return begin();
  const { answers, done, place } = data as Partial<Record<keyof Walk, unknown>>;
  // What is no answer, step or place of the guide, of whatever kind, is left out.
  return repair(pack, {
    answers: Object(answers) as Answers,
    done: Array.isArray(done) ? (done as string[]) : [],
    place: place as Place,
  });
}
