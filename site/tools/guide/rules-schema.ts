import * as v from 'valibot';

const id = v.pipe(
  v.string('un nombre, sin espacios'),
  v.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,47}$/, 'letras, números y guiones'),
);
const ids = v.optional(v.array(id), []);

/** A condition as editors write it: questions with the answers that fit, and `all`, `any`, `not`. */
export type WrittenCondition = {
  [question: string]: string | string[] | WrittenCondition | WrittenCondition[];
};

const written: v.GenericSchema<WrittenCondition> = v.record(
  v.string(),
  v.union([v.string(), v.array(v.string()), v.lazy(() => written), v.array(v.lazy(() => written))]),
);

const reference = v.pipe(
  v.string(),
  v.regex(/^(faqs|tutorials|pages|guides)\/[a-z0-9-]+$/, 'algo como faqs/clave-temporal'),
);

/** `guide.yml`: ids and conditions, no words. */
export const rulesSchema = v.strictObject({
  needs: v.array(id),
  questions: v.array(
    v.strictObject({
      id,
      answers: v.pipe(v.array(id), v.minLength(2)),
      unsure: id,
      preference: v.optional(v.literal(true)),
      drawing: v.optional(v.picklist(['statement', 'token', 'address-bar'])),
    }),
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
  ),
  notes: v.optional(v.array(v.strictObject({ id, when: v.optional(written) })), []),
  tips: v.array(id),
  drill: v.array(v.strictObject({ id, address: v.string(), official: v.boolean() })),
});
export type Rules = v.InferOutput<typeof rulesSchema>;

/** `scenarios.yml`: customers, and the route that each must reach. */
export const scenariosSchema = v.array(
  v.strictObject({
    customer: v.string(),
    answers: v.record(v.string(), v.string()),
    route: id,
    notes: v.optional(v.array(id)),
    because: v.optional(v.array(id)),
  }),
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
