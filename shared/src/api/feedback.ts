import * as v from 'valibot';
import { locales } from '../locales.ts';
import { redact } from '../redact/index.ts';
import { idSchema } from './id.ts';

/**
 * Why a page or the guide helped or did not: closed lists, so that nobody can write a secret into one.
 * By what is judged, then by the verdict.
 */
export const feedbackReasons = {
  article: { yes: [], no: ['unclear', 'incomplete', 'different', 'other'] },
  guide: {
    yes: ['clear', 'found-route', 'security'],
    no: ['unclear', 'did-not-work', 'not-my-case', 'other'],
  },
  /** What was looked for and not found, in words. */
  search: { yes: [], no: [] },
} as const;

export type FeedbackKind = keyof typeof feedbackReasons;
export type Verdict = keyof (typeof feedbackReasons)[FeedbackKind];
/** The reasons that may go with a verdict on a kind of thing. */
export type FeedbackReason<K extends FeedbackKind = FeedbackKind, V extends Verdict = Verdict> = {
  [Kind in K]: (typeof feedbackReasons)[Kind][V][number];
}[K];

/** The most that a reader's own words may be, in UTF-16 units, as forms count them. What is longer is cut. */
export const feedbackWordsLimit = 600;

/** Half of an emoji, where the cut or the sender left one: it is no text, and a database on another machine refuses it. */
const halves = /\p{Surrogate}/gu;

/** A reader's own words, with what looks like personal data masked: whoever sent them, nothing else is kept. */
const wordsSchema = v.pipe(
  v.string(),
  v.transform(
    (text) => redact(text.trim()).text.slice(0, feedbackWordsLimit).replace(halves, '') || undefined,
  ),
);

const common = {
  id: idSchema,
  locale: v.picklist(locales),
  helpful: v.picklist(['yes', 'no']),
  words: v.optional(wordsSchema),
};

/** What `POST /api/feedback` keeps. A reason that belongs to the other verdict is dropped: without JavaScript the form can send one. */
export const feedbackSchema = v.pipe(
  v.variant('kind', [
    v.object({
      kind: v.literal('article'),
      ...common,
      reason: v.optional(v.picklist([...feedbackReasons.article.yes, ...feedbackReasons.article.no])),
    }),
    v.object({
      kind: v.literal('guide'),
      ...common,
      reason: v.optional(v.picklist([...feedbackReasons.guide.yes, ...feedbackReasons.guide.no])),
    }),
    v.object({ kind: v.literal('search'), ...common }),
  ]),
  v.transform((feedback) => onlyWhatFits(feedback)),
);

export interface Feedback {
  kind: FeedbackKind;
  id: string;
  locale: (typeof locales)[number];
  helpful: Verdict;
  reason?: FeedbackReason;
  /** In the reader's own words, masked. */
  words?: string;
}

interface Unchecked extends Omit<Feedback, 'reason' | 'words'> {
  reason?: FeedbackReason | undefined;
  words?: string | undefined;
}

function onlyWhatFits({ reason, words, ...rest }: Unchecked): Feedback {
  const fitting: readonly string[] = feedbackReasons[rest.kind][rest.helpful];
  return {
    ...rest,
    ...(reason !== undefined && fitting.includes(reason) && { reason }),
    ...(words !== undefined && { words }),
  };
}

/**
 * Fields of the form that are not kept: `website` is a trap that people leave empty, `path` the page to go back to
 * when the form is sent without JavaScript.
 */
export const feedbackFormFields = { trap: 'website', path: 'path' } as const;

/** The largest body that `POST /api/feedback` reads, in bytes. */
export const feedbackBodyLimit = 8192;

/** Where a form that was sent without JavaScript leads: its own page, at the thanks. `path` is the page's, such as `/es/`. */
export function thanksAddress(path: string): string {
  return `${path}?feedback=thanks#feedback`;
}
