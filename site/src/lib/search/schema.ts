import * as v from 'valibot';

/** Messages of this file are names of what `tools/guide/expectation.ts` says in words. */
const phrases = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.minLength(1));
const article = v.pipe(
  v.string('reference'),
  v.regex(/^(faqs|tutorials|pages|guides)\/[a-z0-9-]+$/, 'reference'),
);

const inBothLanguages = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.strictObject({ es: v.array(entry), en: v.array(entry) });

/** `synonyms.yml`: groups of phrases of one meaning, or phrases that also find others. */
export const synonymsSchema = inBothLanguages(
  v.union(
    [
      v.strictObject({ same: v.pipe(phrases, v.minLength(2)) }),
      v.strictObject({ from: phrases, to: phrases }),
    ],
    'synonyms',
  ),
);

/** What a query may ask for: one of some phrases, or one of each list. */
const asked = {
  phrases: v.optional(phrases),
  all: v.optional(v.array(phrases)),
  unless: v.optional(phrases),
};

/** `pins.yml` and `urgent.yml`: the article that stands first for a phrase. `asked.yml`: the one that answered it. */
export const intentsSchema = inBothLanguages(
  v.strictObject({ article, ...asked, only: v.optional(v.boolean()) }),
);

/** `outside.yml`: what this help does not have. */
export const outsideSchema = inBothLanguages(v.strictObject(asked));

/** Every key of these files, for one that is misspelt. */
export const searchKeys = ['es', 'en', 'same', 'from', 'to', 'article', 'phrases', 'all', 'unless', 'only'];
