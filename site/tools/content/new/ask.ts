import { cancel, isCancel, select, text } from '@clack/prompts';
import type { Call } from '../../guide/commands/command.ts';
import { CallError } from '../../lib/call-error.ts';
import { suggestion } from '../../guide/nearest.ts';
import type { Sentence } from '../rules/rule.ts';
import { idFrom } from './id.ts';

/** Something that has to be known, by an option of its name or by asking. */
export interface Question {
  name: string;
  ask: Sentence;
  /** What it can be, where not everything. */
  among?: readonly string[];
  must?: RegExp;
  /** What is taken where nothing is said. */
  otherwise?: (answers: Answers) => string | undefined;
}

export type Answers = Partial<Record<string, string>>;

/** More choices than this are typed, not picked. */
const fewEnough = 30;

/** The answers to questions: from the options, else from the person at the terminal, else what is taken otherwise. */
export async function answersFrom(
  questions: readonly Question[],
  { options, locale }: Call,
): Promise<Answers> {
  const answers: Answers = {};
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  const lacking: string[] = [];
  for (const question of questions) {
    const given = options[question.name];
    const usual = question.otherwise?.(answers);
    if (typeof given === 'string') answers[question.name] = checked(question, given);
    else if (canAsk) answers[question.name] = checked(question, await asked(question, usual, locale));
    else if (usual === undefined) lacking.push(`--${question.name}`);
    else answers[question.name] = checked(question, usual);
  }
  if (lacking.length > 0)
    throw new CallError({
      es: `Falta: ${lacking.join(', ')}. En una terminal se pregunta; aquí escríbelo en la orden.`,
      en: `Missing: ${lacking.join(', ')}. In a terminal you are asked; here write it in the command.`,
    });
  return answers;
}

async function asked(question: Question, usual: string | undefined, locale: Call['locale']): Promise<string> {
  const { ask, among } = question;
  const message = ask[locale];
  // Told at once and below what was typed, so that nothing of it is lost.
  const validate = (value = '') => faultOf(question, value)?.[locale];
  const answer =
    among && among.length <= fewEnough
      ? await select({ message, options: among.map((value) => ({ value })) })
      : await text({ message, validate, ...(usual !== undefined && { initialValue: usual }) });
  if (!isCancel(answer)) return answer;
  cancel({ es: 'No se escribió nada.', en: 'Nothing was written.' }[locale]);
  process.exit(1);
}

function checked(question: Question, answer: string): string {
  const fault = faultOf(question, answer);
  if (fault) throw new CallError(fault);
  return answer.trim();
}

/** What is wrong with an answer, if anything. */
function faultOf({ name, among, must }: Question, answer: string): Sentence | undefined {
  const value = answer.trim();
  if (value === '')
    return { es: `«--${name}» está vacío. Escríbelo.`, en: `«--${name}» is empty. Write it.` };
  if (among && !among.includes(value)) {
    const { es, en } = suggestion(value, among);
    return {
      es: `«--${name}» no puede ser «${value}». ${es}`,
      en: `«--${name}» cannot be «${value}». ${en}`,
    };
  }
  if (!must || must.test(value)) return undefined;
  const better = idFrom(value);
  return {
    es: `«--${name}» no puede ser «${value}»: lleva letras minúsculas sin acento, números y guiones.${better && ` ¿Quisiste decir «${better}»?`}`,
    en: `«--${name}» cannot be «${value}»: it has small unaccented letters, digits and hyphens.${better && ` Did you mean «${better}»?`}`,
  };
}
