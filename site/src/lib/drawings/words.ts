import { readFileSync } from 'node:fs';
import { type Institution, fillTokens, tokens } from '@first-login/shared/institution';
import { type Locale, locales } from '@first-login/shared/locales';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Words, drawings } from './shapes.ts';

const file = 'site/src/content/drawings.yml';
/** Messages are names of what `tools/guide/expectation.ts` says in words. */
const words = v.record(v.string(), v.pipe(v.string(), v.nonEmpty()), 'drawing-words');
/** `drawings.yml`: the words of each drawing. */
export const drawingsSchema = v.record(v.string(), v.strictObject({ es: words, en: words }), 'drawings');
export type DrawingsFile = v.InferOutput<typeof drawingsSchema>;

export type DrawingWords = ReadonlyMap<string, Readonly<Record<Locale, Words>>>;

/** The words of all drawings, from the editors' file, for the Markdown plugins: they run before Vite does. */
export function readDrawingWords(institution: Institution): DrawingWords {
  return parseDrawingWords(
    readFileSync(new URL('../../content/drawings.yml', import.meta.url), 'utf8'),
    institution,
  );
}

/**
 * @param text content of `drawings.yml`
 * @throws Error with a sentence for each mistake
 */
export function parseDrawingWords(text: string, institution: Institution): DrawingWords {
  const read = v.safeParse(drawingsSchema, parse(text));
  if (!read.success)
    throw new Error(`${file} must name drawings, each with its words under es and under en.`);
  const problems = Object.entries(drawings).flatMap(([name, drawing]) =>
    locales.flatMap((locale) => {
      const given = Object.keys(read.output[name]?.[locale] ?? {});
      const needed = ['name', ...drawing.words];
      return [
        ...needed
          .filter((word) => !given.includes(word))
          .map((word) => `${file}: ${name} lacks «${word}» under ${locale}.`),
        ...given
          .filter((word) => !needed.includes(word))
          .map((word) => `${file}: ${name} has no place for «${word}».`),
      ];
    }),
  );
  const unknown = Object.keys(read.output).filter((name) => !Object.hasOwn(drawings, name));
  problems.push(...unknown.map((name) => `${file}: there is no drawing «${name}».`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return new Map(
    Object.entries(read.output).map(([name, both]) => [
      name,
      { es: filled(both.es, 'es', institution), en: filled(both.en, 'en', institution) },
    ]),
  );
}

function filled(given: Words, locale: Locale, institution: Institution): Words {
  const known = tokens(institution, locale);
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, fillTokens(value, known)]));
}
