import { knownAnswers } from './decide.ts';
import type { Pack } from './pack.ts';
import { begin, itinerary, repair, stages, type Place, type Walk } from './walk.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringsOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (typeof entry === 'string' ? [[key, entry]] : [])),
  );
}

/** A place as one word: `needs`, `question.channel`, `steps.download-app`. */
export function placeId(place: Place): string {
  if (place.stage === 'question') return `question.${place.question}`;
  return place.stage === 'steps' ? `steps.${place.step}` : place.stage;
}

/** Whether a guide has a place, whatever answers it takes to open it. */
export function hasPlace({ questions, steps }: Pack, id: string): boolean {
  return [
    ...stages.filter((stage) => stage !== 'question' && stage !== 'steps'),
    ...questions.map((question) => `question.${question.id}`),
    ...steps.map((step) => `steps.${step.id}`),
  ].some((place) => place === id);
}

/** The place that a word names, if the answers open it. */
export function findPlace(pack: Pack, answers: Walk['answers'], id: string): Place | undefined {
  return itinerary(pack, answers).find((place) => placeId(place) === id);
}

/**
 * A walk from data of unknown origin (the history, the session's storage, a host): unknown ids are
 * dropped, and a place that the answers do not open gives way to the last one that they do.
 */
export function resume(pack: Pack, data: unknown): Walk {
  if (!isRecord(data)) return begin();
  const answers = knownAnswers(pack, stringsOf(data['answers']));
  const done = Array.isArray(data['done']) ? data['done'].filter((id) => typeof id === 'string') : [];
  const place = typeof data['place'] === 'string' ? findPlace(pack, answers, data['place']) : undefined;
  return repair(pack, { answers, done, place: place ?? { stage: 'outcome' } });
}

/** A walk as plain data, to keep and to `resume`. */
export function record({ place, answers, done }: Walk): {
  place: string;
  answers: Walk['answers'];
  done: readonly string[];
} {
  return { place: placeId(place), answers, done };
}
