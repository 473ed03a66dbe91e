import * as v from 'valibot';
import { drawingNames } from './drawings.ts';

/** Messages of this file are names of what `expectation.ts` says in words. */
const id = v.pipe(
  v.string('id'),
  // Names that an object has by itself would open a door to its prototype.
  v.regex(/^(?!(?:constructor|prototype|toString|valueOf|hasOwnProperty)$)[a-zA-Z][a-zA-Z0-9-]{0,47}$/, 'id'),
);
const ids = v.optional(v.array(id), []);

/** Words of conditions: no question can be called so. */
const combiners = ['all', 'any', 'not'];
const questionId = v.pipe(
  id,
  v.check((name) => !combiners.includes(name), 'reserved'),
);

/** A condition as editors write it: questions with the answers that fit, and `all`, `any`, `not`. */
export interface WrittenCondition {
  all?: WrittenCondition[] | undefined;
  any?: WrittenCondition[] | undefined;
  not?: WrittenCondition | undefined;
  [question: string]: string | string[] | WrittenCondition | WrittenCondition[] | undefined;
}

const parts = v.optional(
  v.pipe(v.array(v.lazy(() => written)), v.minLength(1, 'conditions')),
) as v.GenericSchema<WrittenCondition[] | undefined>;
const written: v.GenericSchema<WrittenCondition> = v.pipe(
  v.objectWithRest(
    { all: parts, any: parts, not: v.optional(v.lazy(() => written)) },
    v.union([id, v.pipe(v.array(id), v.minLength(1, 'answers'))], 'answers'),
    'condition',
  ),
  v.check((condition) => Object.keys(condition).length > 0, 'condition'),
);

const reference = v.pipe(
  v.string('reference'),
  v.regex(/^(faqs|tutorials|pages|guides)\/[a-z0-9-]+$/, 'reference'),
);

/** `guide.yml`: ids and conditions, no words. Limits are those of the guide pack. */
export const rulesSchema = v.strictObject({
  needs: v.array(id),
  questions: v.pipe(
    v.array(
      v.strictObject({
        id: questionId,
        answers: v.pipe(v.array(id), v.minLength(2), v.maxLength(6)),
        unsure: id,
        preference: v.optional(v.literal(true)),
        drawing: v.optional(v.picklist(drawingNames)),
      }),
    ),
    v.maxLength(32),
  ),
  routes: v.pipe(
    v.array(
      v.strictObject({
        id,
        channel: v.picklist(['app', 'web', 'branch', 'wait']),
        when: v.optional(written),
        steps: ids,
        notes: ids,
        related: v.optional(v.array(reference), []),
      }),
    ),
    v.minLength(1),
    v.maxLength(64),
  ),
  notes: v.optional(v.array(v.strictObject({ id, when: v.optional(written) })), []),
  tips: v.array(id),
  drill: v.array(
    v.strictObject({ id, address: v.pipe(v.string(), v.maxLength(200)), official: v.boolean() }),
  ),
});
export type Rules = v.InferOutput<typeof rulesSchema>;

/** `scenarios.yml`: customers, and the route that each must reach. */
export const scenariosSchema = v.array(
  v.strictObject({
    customer: v.pipe(v.string(), v.nonEmpty()),
    answers: v.record(v.string(), v.string(), 'answers'),
    route: id,
    notes: v.optional(v.array(id)),
    because: v.optional(v.array(id)),
  }),
  'scenarios',
);
export type Scenario = v.InferOutput<typeof scenariosSchema>[number];

/** Keys of both files, for whoever mistypes one. */
export const ruleKeys = [
  'id',
  'needs',
  'questions',
  'answers',
  'unsure',
  'preference',
  'drawing',
  'routes',
  'channel',
  'when',
  'steps',
  'notes',
  'related',
  'tips',
  'drill',
  'address',
  'official',
  'customer',
  'because',
  'route',
];
