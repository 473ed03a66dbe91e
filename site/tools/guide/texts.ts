import * as v from 'valibot';
import { feedbackReasons } from '@first-login/shared/api';
import { guideWords } from '@first-login/shared/guide';
import type { Rules } from './rules-schema.ts';

/** Limits are those of the guide pack. */
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));

/** The folders of texts, one file an id; `guide.md` stands beside them. */
const kinds = ['needs', 'questions', 'routes', 'notes', 'steps', 'tips', 'drill'] as const;
export type Kind = (typeof kinds)[number];

/** A text for each answer of a question. */
const byAnswer = (answers: readonly string[], optional = false) =>
  v.strictObject(Object.fromEntries(answers.map((id) => [id, optional ? v.optional(words) : words])));

/** Which version of the Spanish text a translation is of: for the check of the texts, and in no pack. */
const stamp = { sourceHash: v.optional(v.pipe(v.string('hash'), v.regex(/^[0-9a-f]{8}$/, 'hash'))) };

/** What the front matter of each kind of text has. */
export const matterSchemas = {
  guide: v.strictObject({
    ...guideWords,
    reasons: v.strictObject(
      v.entriesFromList([...feedbackReasons.guide.yes, ...feedbackReasons.guide.no], words),
    ),
    ...stamp,
  }),
  needs: v.strictObject({ title: words, ...stamp }),
  routes: v.strictObject({ title: words, time: v.optional(words), ...stamp }),
  notes: v.strictObject({ title: words, ...stamp }),
  /** `official`: the place of the bank's where the step has the customer type something. */
  steps: v.strictObject({ title: words, official: v.optional(v.picklist(['app', 'web'])), ...stamp }),
  tips: v.strictObject({ title: words, ...stamp }),
  drill: v.strictObject(stamp),
};

export const questionMatter = (answers: readonly string[]) =>
  v.strictObject({
    title: words,
    name: words,
    answers: byAnswer(answers),
    hints: v.optional(byAnswer(answers, true), {}),
    because: byAnswer(answers),
    ...stamp,
  });

/** Sections that a kind of text may have, besides its opening text. */
export const sectionsOf: Record<Kind | 'guide', readonly string[]> = {
  guide: [],
  needs: ['missing'],
  questions: ['why', 'help'],
  routes: ['bring'],
  notes: [],
  steps: [],
  tips: [],
  drill: [],
};

/** The ids that need a text, by kind. */
function idsOf(rules: Rules): Record<Kind, string[]> {
  const id = (one: { id: string }) => one.id;
  return {
    needs: rules.needs,
    questions: rules.questions.map(id),
    routes: rules.routes.map(id),
    notes: rules.notes.map(id),
    steps: [...new Set(rules.routes.flatMap(({ steps }) => steps))],
    tips: rules.tips,
    drill: rules.drill.map(id),
  };
}

/** Every text file that a guide needs in a language, by its path from the guide's folder. */
export function textFiles(rules: Rules, locale: string): string[] {
  const ids = idsOf(rules);
  return [
    `${locale}/guide.md`,
    ...kinds.flatMap((kind) => ids[kind].map((id) => `${locale}/${kind}/${id}.md`)),
  ];
}
