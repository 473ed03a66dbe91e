import { decide, type Answers, type Decision, type Guide } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { loadRules } from '../load-rules.ts';
import type { Words } from '../words.ts';
import { checkAnswers } from './answers.ts';
import { print, type Command } from './command.ts';
import { CallError } from '../../lib/call-error.ts';
import { decideLine } from './decide-line.ts';
import { askedGuide, guideOption } from './guide-option.ts';
import { loadWords } from './load-words.ts';
import { answerLines } from '../../lib/lines.ts';

export const decideCommand: Command = {
  usage: {
    es: '[pregunta=respuesta …] [--json] [--guide …]',
    en: '[question=answer …] [--json] [--guide …]',
  },
  summary: {
    es: 'la ruta de un cliente y por qué, o la pregunta que sigue; sin respuestas, lee una línea JSON por cliente',
    en: "a customer's route and why, or the next question; without answers, reads a line of JSON a customer",
  },
  options: { json: { type: 'boolean' }, ...guideOption },
  takes: 'any',
  async run({ given, options, locale }) {
    const folder = askedGuide(options);
    const guide = await loadRules(folder);
    if (given.length === 0 && !process.stdin.isTTY) {
      await answerLines((line) => decideLine(guide, line, locale));
      return 0;
    }
    const checked = checkAnswers(guide, given.map(pair));
    if ('wrong' in checked) throw new CallError(checked.wrong);
    const decision = decide(guide, checked.answers);
    print(
      options['json'] === true
        ? JSON.stringify(inIds(guide, decision))
        : inWords(guide, decision, checked.answers, await loadWords(locale, folder), locale),
    );
    return 0;
  },
};

function pair(argument: string): [string, string] {
  const [, question, answer] = /^([^=]+)=(.*)$/s.exec(argument) ?? [];
  if (question !== undefined && answer !== undefined) return [question, answer];
  throw new CallError({
    es: `«${argument}» no dice nada. Escribe pregunta=respuesta, como channel=app.`,
    en: `«${argument}» says nothing. Write question=answer, such as channel=app.`,
  });
}

const answersOf = (guide: Guide, question: string) =>
  guide.questions.find(({ id }) => id === question)?.answers.map(({ id }) => id) ?? [];

function inIds(guide: Guide, decision: Decision): object {
  if (decision.kind === 'question') {
    const { question } = decision;
    return { question, answers: answersOf(guide, question) };
  }
  const { route, reasons, notes } = decision;
  return { route, because: reasons, notes };
}

const labels = {
  es: { route: 'Ruta', why: 'Por qué', notes: 'Notas', question: 'Pregunta', answers: 'Respuestas' },
  en: { route: 'Route', why: 'Why', notes: 'Notes', question: 'Question', answers: 'Answers' },
};

function inWords(guide: Guide, decision: Decision, answers: Answers, words: Words, locale: Locale): string {
  const label = labels[locale];
  const list = (title: string, entries: readonly string[]) =>
    entries.length > 0 ? [`${title}:`, ...entries.map((entry) => `  - ${entry}`)] : [];
  if (decision.kind === 'question') {
    const { question } = decision;
    const possible = answersOf(guide, question).map((id) => `${id}: ${words.answer(question, id)}`);
    return [
      `${label.question}: ${words.question(question)} (${question})`,
      ...list(label.answers, possible),
    ].join('\n');
  }
  const { route, reasons, notes } = decision;
  return [
    `${label.route}: ${words.route(route)} (${route})`,
    ...list(
      label.why,
      reasons.map((question) => words.because(question, answers[question] ?? '')),
    ),
    ...list(
      label.notes,
      notes.map((id) => `${words.note(id)} (${id})`),
    ),
  ].join('\n');
}
