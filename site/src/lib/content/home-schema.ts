import * as v from 'valibot';

/** Messages of this file are names of what `tools/guide/expectation.ts` says in words. */
const searches = v.array(v.pipe(v.string(), v.nonEmpty()));
const article = v.pipe(
  v.string('reference'),
  v.regex(/^(faqs|tutorials|pages|guides)\/[a-z0-9-]+$/, 'reference'),
);

/** `home.yml`: what the home page puts forward. */
export const homeSchema = v.strictObject({
  frequent: v.array(article),
  searches: v.strictObject({ es: searches, en: searches }),
});
