import {
  answer,
  answerTo,
  back,
  begin,
  forgottenBy,
  goTo,
  next,
  repair,
  resume,
  stageOf,
  subjectOf,
  tick,
  type Pack,
  type Walk,
} from '@first-login/shared/guide';
import type { Action, View } from '../views/view.ts';

/** All that the element remembers between two renders: the walk, and what the present stage needs besides. */
export type Session = Pick<
  View,
  'walk' | 'choice' | 'missingAnswer' | 'forgotten' | 'marks' | 'feedback' | 'shared'
>;

export function newSession(walk: Walk = begin()): Session {
  return arrive({ marks: {}, feedback: { stage: 'ask' } }, walk);
}

/** The session at another place: what belonged to the former stage is dropped. */
function arrive(
  session: Pick<Session, 'marks' | 'feedback'>,
  walk: Walk,
  forgotten: readonly string[] = [],
): Session {
  const choice = answerTo(walk.answers, subjectOf(walk.place));
  return { ...session, walk, choice, missingAnswer: false, forgotten, shared: undefined };
}

function giveAnswer(pack: Pack, session: Session): Session {
  const { walk, choice } = session;
  if (stageOf(walk.place) !== 'question') return session;
  const asked = subjectOf(walk.place);
  if (choice === undefined) return { ...session, missingAnswer: true };
  const after = answer(pack, walk, asked, choice);
  const changed = answerTo(walk.answers, asked) !== undefined;
  const dropped = changed ? forgottenBy(pack, walk.answers, after.answers) : [];
  return arrive(session, after, dropped);
}

/**
 * The session with what the bank knows of the customer: it spares questions, but never takes away an answer that was given
 * or the place on show.
 * @param facts data of unknown origin; what is no answer of the guide is left out
 */
export function withFacts(pack: Pack, session: Session, facts: unknown): Session {
  const { walk } = session;
  const { place } = walk;
  const answers = { ...Object(facts), [subjectOf(place)]: undefined, ...walk.answers } as Record<
    string,
    unknown
  >;
  const after = resume(pack, { ...walk, answers });
  return after.place === place ? { ...session, walk: after } : session;
}

/** The session after something that the customer did. Effects (print, share, send) are the element's. */
export function perform(pack: Pack, session: Session, action: Action): Session {
  const { walk } = session;
  switch (action.type) {
    case 'next':
      return arrive(session, next(pack, walk));
    case 'back':
      return arrive(session, back(pack, walk));
    case 'go-to':
      return arrive(session, goTo(pack, walk, action.place));
    case 'choose':
      return { ...session, choice: action.answer, missingAnswer: false };
    case 'answer':
      return giveAnswer(pack, session);
    case 'tick':
      return { ...session, walk: tick(walk, action.step) };
    case 'mark':
      return { ...session, marks: { ...session.marks, [action.id]: action.value } };
    case 'opinion':
      return {
        ...session,
        feedback: { stage: action.reason === undefined ? 'reason' : 'sent', helpful: action.helpful },
      };
    case 'reset':
      return newSession();
    default:
      return session;
  }
}

/** The session in another pack of the same guide: place and answers stay as far as the pack knows them. */
export function translate(pack: Pack, session: Session): Session {
  const walk = repair(pack, session.walk);
  return walk.place === session.walk.place ? { ...session, walk } : arrive(session, walk);
}
