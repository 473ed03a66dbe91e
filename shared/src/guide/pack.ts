import * as v from 'valibot';
import { institutionSchema } from '../institution/schema.ts';
import type { Locale } from '../locales.ts';
import { conditionSchema } from './condition-schema.ts';
import type { Condition } from './condition.ts';
import { idSchema } from './id.ts';
import { partnerSchema, pulledSchema } from './partner-schema.ts';
import { blockSchema, hrefSchema, inlineSchema } from './text-schema.ts';

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const blocks = v.array(blockSchema);

/** A language by its two letters. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a language, such as es'));

/** What a guide says of its bank; the rest of what a bank is stays where guides are made. */
export const packInstitutionSchema = v.pick(institutionSchema, [
  'bank',
  'app',
  'domain',
  'webAddress',
  'helpLine',
  'linkHosts',
]);

/** A titled piece of text. */
const sectionSchema = v.strictObject({ title: words, body: blocks });

/** A thing to have at hand: where it is found and what to do without it. */
const needSchema = v.strictObject({
  id: idSchema,
  title: words,
  body: blocks,
  /** What to do without it. */
  missing: v.optional(sectionSchema),
});

const answerSchema = v.strictObject({
  id: idSchema,
  label: words,
  hint: v.optional(words),
  /** The sentence that tells this answer back as a reason: «Tu celular está verificado». */
  because: words,
});

const pathData = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9 .-]{1,800}$/, 'the data of a path'));
const length = v.pipe(v.string(), v.regex(/^[0-9]{1,3}$/, 'a length'));

/** A drawing that shows where a thing is found: paths and texts in a box 320 wide, in the colours of the guide. */
const drawingSchema = v.strictObject({
  /** Describes it to who does not see it. */
  title: words,
  height: length,
  /** What is drawn on. */
  paper: pathData,
  lines: pathData,
  /** What is marked. */
  mark: pathData,
  /** Texts round a middle. */
  texts: v.array(v.strictObject({ x: length, y: length, text: words })),
});

/** A fact about the customer, with a closed set of answers. */
const questionSchema = v.strictObject({
  id: idSchema,
  title: words,
  /** Its name in the list of answers. */
  name: words,
  lead: blocks,
  why: v.optional(sectionSchema),
  help: v.optional(sectionSchema),
  drawing: v.optional(drawingSchema),
  /** The answer that stands for «I don't know». */
  unsure: idSchema,
  /** A wish rather than a fact: the customer could as well choose otherwise. */
  preference: v.optional(v.literal(true)),
  answers: v.pipe(v.array(answerSchema), v.minLength(2), v.maxLength(6)),
});

/** A note of a route, shown where its condition holds. */
const noteSchema = v.strictObject({
  id: idSchema,
  when: v.optional(conditionSchema),
  title: words,
  body: blocks,
});

/** An outcome, with the condition under which it is the right one. The first route that matches wins. */
const routeSchema = v.strictObject({
  id: idSchema,
  /** Where it takes the customer. */
  channel: v.picklist(['app', 'web', 'branch', 'wait']),
  when: v.optional(conditionSchema),
  title: words,
  summary: blocks,
  time: v.optional(words),
  /** What to bring or have, one thing an entry. */
  bring: v.array(v.array(inlineSchema)),
  /** Ids of steps, in order. */
  steps: v.array(idSchema),
  notes: v.array(noteSchema),
  related: v.array(v.strictObject({ href: hrefSchema, title: words })),
});

const stepSchema = v.strictObject({ id: idSchema, title: words, body: blocks });

/** Why the guide helped or did not, to choose from; the ids are those that the feedback endpoint knows. */
const opinionsSchema = v.array(v.strictObject({ id: idSchema, label: words }));

/** A security tip. */
const tipSchema = v.strictObject({ id: idSchema, title: words, body: blocks });

/** One address of the drill: real or fake, and why. It is shown as text, never as a link. */
const drillSchema = v.strictObject({
  id: idSchema,
  address: words,
  official: v.boolean(),
  reason: blocks,
});

/** What the guide says as a whole, as its editors write it. */
export const guideWords = {
  title: words,
  summary: words,
  /** What stands below every stage: that nothing secret is asked for. */
  promise: words,
  /** What the help line is for; its number follows. */
  helpLine: words,
  /** Title of the stage on the real site and fakes. */
  recognise: words,
  /** What the official address follows. */
  officialAddress: words,
  /** How to tell it from others. */
  officialRule: words,
  /** Title of the drill. */
  practise: words,
  /** What the end begins with. */
  farewell: words,
};

/**
 * The guide pack: one guide in one language, rules and text, as compiled from the editors' files.
 * The widget renders it; nothing in it is markup.
 */
export const packSchema = v.strictObject({
  format: v.literal(1),
  id: idSchema,
  /** Which languages it may be in is up to the widget that reads it. */
  locale: language as v.GenericSchema<string> as v.GenericSchema<Locale>,
  /** A hash of the content. */
  revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  institution: packInstitutionSchema,
  /** Whose site this copy of the pack is for, if it is a partner's. */
  partner: v.optional(partnerSchema),
  pulled: v.optional(pulledSchema),
  ...guideWords,
  /** Reasons to choose from. */
  opinions: v.strictObject({ yes: opinionsSchema, no: opinionsSchema }),
  intro: blocks,
  needs: v.array(needSchema),
  questions: v.pipe(v.array(questionSchema), v.maxLength(32)),
  routes: v.pipe(v.array(routeSchema), v.minLength(1), v.maxLength(64)),
  steps: v.pipe(v.array(stepSchema), v.maxLength(256)),
  tips: v.array(tipSchema),
  drill: v.array(drillSchema),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Question = Pack['questions'][number];
export type Answer = Question['answers'][number];
export type Route = Pack['routes'][number];
export type Note = Route['notes'][number];
export type Step = Pack['steps'][number];
export type Section = v.InferOutput<typeof sectionSchema>;
export type Need = Pack['needs'][number];
export type Tip = Pack['tips'][number];
export type DrillAddress = Pack['drill'][number];

/** The rules of a guide without its words: all that the engine needs. Every pack is one. */
export interface Guide {
  readonly questions: readonly {
    readonly id: string;
    readonly unsure: string;
    readonly preference?: true | undefined;
    readonly answers: readonly { readonly id: string }[];
  }[];
  readonly routes: readonly {
    readonly id: string;
    readonly when?: Condition | undefined;
    readonly notes: readonly { readonly id: string; readonly when?: Condition | undefined }[];
  }[];
}
