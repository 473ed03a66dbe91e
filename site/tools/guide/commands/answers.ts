import type { Answers, Guide } from '@first-login/shared/guide';
import { suggestion } from '../nearest.ts';
import type { Sentence } from './command.ts';

/** Answers that a guide knows, or what is wrong with them. */
export type Checked = { answers: Answers } | { wrong: Sentence };

/** Checks pairs of a question and an answer against a guide. An answer may be anything that JSON can say. */
export function checkAnswers(guide: Guide, pairs: readonly (readonly [string, unknown])[]): Checked {
  const answers = new Map<string, string>();
  for (const [question, answer] of pairs) {
    const known = guide.questions.find(({ id }) => id === question);
    if (!known) {
      const { es, en } = suggestion(
        question,
        guide.questions.map(({ id }) => id),
      );
      return {
        wrong: {
          es: `«${question}» no es una pregunta. ${es}`,
          en: `«${question}» is not a question. ${en}`,
        },
      };
    }
    const possible = known.answers.map(({ id }) => id);
    if (typeof answer !== 'string' || !possible.includes(answer)) {
      const given = typeof answer === 'string' ? answer : JSON.stringify(answer);
      const { es, en } = suggestion(given, possible);
      return {
        wrong: {
          es: `«${given}» no es una respuesta de «${question}». ${es}`,
          en: `«${given}» is not an answer of «${question}». ${en}`,
        },
      };
    }
    if (answers.has(question))
      return {
        wrong: {
          es: `«${question}» está dos veces. Deja una.`,
          en: `«${question}» stands twice. Leave one.`,
        },
      };
    answers.set(question, answer);
  }
  return { answers: Object.fromEntries(answers) };
}
