/** What is known of a customer: a question's id to the id of an answer. */
export type Answers = Readonly<Record<string, string>>;

/**
 * A condition over the answers. A plain object asks that every question in it has one of the listed
 * answers; `all`, `any` and `not` combine.
 */
export type Condition =
  { is: Record<string, string[]> } | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/**
 * A condition judged with three values.
 * `true` and `false` come with the questions whose answers decided it; `unknown` with the question to ask next.
 */
export type Judgement =
  { value: true | false; because: string[] } | { value: 'unknown'; ask: string; because: string[] };

/** The answer to a question, never one inherited from a prototype. */
export function answerTo(answers: Answers, question: string): string | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

function judgeAnswer(question: string, wanted: readonly string[], answers: Answers): Judgement {
  const answer = answerTo(answers, question);
  if (answer === undefined) return { value: 'unknown', ask: question, because: [] };
  return { value: wanted.includes(answer), because: [question] };
}

/**
 * `all` and `any` in one: `decisive` is the value that settles the whole by itself. A part that settles
 * it wins wherever it stands, so the outcome does not depend on the order in which answers came.
 */
function combine(parts: readonly Judgement[], decisive: boolean): Judgement {
  const settled = parts.find((part) => part.value === decisive);
  if (settled) return settled;
  const open = parts.find((part) => part.value === 'unknown');
  const because = parts.flatMap((part) => part.because);
  return open?.value === 'unknown' ? { ...open, because } : { value: !decisive, because };
}

/** Judges a condition; that of what has none always holds. */
export function judge(condition: Condition | undefined, answers: Answers): Judgement {
  if (!condition) return { value: true, because: [] };
  if ('not' in condition) {
    const inner = judge(condition.not, answers);
    return inner.value === 'unknown' ? inner : { ...inner, value: !inner.value };
  }
  const parts =
    'is' in condition
      ? Object.entries(condition.is).map(([question, wanted]) => judgeAnswer(question, wanted, answers))
      : ('all' in condition ? condition.all : condition.any).map((part) => judge(part, answers));
  return combine(parts, 'any' in condition);
}

/** Every question that a condition names, once each, in reading order. */
export function questionsIn(condition: Condition): string[] {
  if ('is' in condition) return Object.keys(condition.is);
  if ('not' in condition) return questionsIn(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(questionsIn))];
}
