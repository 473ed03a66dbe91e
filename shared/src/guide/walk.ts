import { byId } from './by-id.ts';
import { answerTo, type Answers } from './condition.ts';
import { decide, knownAnswers } from './decide.ts';
import type { Pack, Route } from './pack.ts';

/** The stages of the guide, in the order in which a customer meets them. */
export const stages = ['needs', 'question', 'outcome', 'steps', 'security', 'finish'] as const;
export type Stage = (typeof stages)[number];

/** Where a customer stands: a stage, and at questions and steps the id of the one. */
export type Place = `question.${string}` | `steps.${string}` | Exclude<Stage, 'question' | 'steps'>;

/** The stage that a place belongs to. */
export const stageOf = (place: Place): Stage => place.split('.')[0] as Stage;

/** The id of the question or the step that a place is; empty for other places. */
export const subjectOf = (place: Place): string => place.split('.')[1] ?? '';

/** A customer's walk through a guide: plain data, all that there is to remember. */
export interface Walk {
  place: Place;
  answers: Answers;
  /** Ids of the steps ticked off. */
  done: readonly string[];
}

export function begin(answers: Answers = {}): Walk {
  return { place: 'needs', answers, done: [] };
}

/** The questions answered on the way, in the order of asking. Answers that do not count are not among them. */
export const trail = (pack: Pack, answers: Answers): string[] => decide(pack, answers).because;

/** The route that the answers lead to, or undefined while one is missing. */
export function routeFor(pack: Pack, answers: Answers): Route | undefined {
  const decision = decide(pack, answers);
  return decision.kind === 'route' ? byId(pack.routes, decision.route) : undefined;
}

/** The place that follows from the answers alone: the question that is open, else the outcome. */
function frontier(pack: Pack, answers: Answers): Place {
  const decision = decide(pack, answers);
  return decision.kind === 'question' ? `question.${decision.question}` : 'outcome';
}

/** Gives an answer and goes on to what it leads to. An answer that the question does not have changes nothing. */
export function answer(pack: Pack, walk: Walk, question: string, given: string): Walk {
  const answers = knownAnswers(pack, { ...walk.answers, [question]: given });
  if (answerTo(answers, question) !== given) return walk;
  return { ...walk, answers, place: frontier(pack, answers) };
}

/** Every place that is open with these answers, in the order of the walk. */
export function itinerary(pack: Pack, answers: Answers): Place[] {
  const asked = trail(pack, answers).map((question): Place => `question.${question}`);
  const steps = routeFor(pack, answers)?.steps.map((step): Place => `steps.${step}`);
  return [
    'needs',
    ...asked,
    frontier(pack, answers),
    ...(steps ? ([...steps, 'security', 'finish'] as const) : []),
  ];
}

/** The walk with its place moved along the itinerary; it stays where there is nothing further. */
function move(pack: Pack, walk: Walk, by: 1 | -1): Walk {
  const places = itinerary(pack, walk.answers);
  const at = places.indexOf(walk.place);
  const place = places[at + by];
  return at < 0 || !place ? repair(pack, walk) : { ...walk, place };
}

/** One place on. From the needs it is the open question, else the outcome: what is known already is not asked. */
export const next = (pack: Pack, walk: Walk): Walk =>
  walk.place === 'needs' ? { ...walk, place: frontier(pack, walk.answers) } : move(pack, walk, 1);
export const back = (pack: Pack, walk: Walk): Walk => move(pack, walk, -1);

/** Goes to a place if the answers open it, else to the last place that they do. */
export function goTo(pack: Pack, walk: Walk, place: Place): Walk {
  return repair(pack, { ...walk, place });
}

/** A walk made valid: unknown answers and steps dropped, the place moved back to one that is open. */
export function repair(pack: Pack, walk: Walk): Walk {
  const answers = knownAnswers(pack, walk.answers);
  const steps = new Set(pack.steps.map(({ id }) => id));
  return {
    answers,
    done: walk.done.filter((id) => steps.has(id)),
    place: itinerary(pack, answers).includes(walk.place) ? walk.place : frontier(pack, answers),
  };
}

/** Ticks a step off, or takes the tick away. */
export function tick(walk: Walk, step: string): Walk {
  const done = walk.done.includes(step) ? walk.done.filter((id) => id !== step) : [...walk.done, step];
  return { ...walk, done };
}
