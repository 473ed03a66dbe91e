import * as v from 'valibot';

/** Messages of this file are names of what `tools/guide/expectation.ts` says in words. */
const name = v.pipe(v.string(), v.nonEmpty());

/** `owners.yml`: those who answer for texts, by the id that front matter has, with their name in each language. */
export const ownersSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'id')),
  v.strictObject({ es: name, en: name }),
  'owners',
);
