import type { Asking, Intent, SynonymGroup } from '@first-login/shared/search';
import { type Institution, fillTokens, tokens } from '@first-login/shared/institution';
import { type Locale, locales } from '@first-login/shared/locales';
import type * as v from 'valibot';
import { fold } from '../../../tools/guide/lint/fold.ts';
import { checkYaml, readYaml, type YamlFile } from '../../../tools/guide/yaml-file.ts';
import { suggestion } from '../../../tools/guide/nearest.ts';
import { formatProblem, type Position, type Problem } from '../../../tools/guide/problem.ts';
import { intentsSchema, outsideSchema, searchKeys, synonymsSchema } from './schema.ts';

/** What editors tell search in one language. */
export interface EditorsSearch {
  synonyms: SynonymGroup[];
  pins: Intent[];
  urgent: Intent[];
  /** What the site does not have. */
  outside: Asking[];
  /** What people asked, and the article that answers it. */
  asked: Intent[];
}

/** The texts of the editors' files, by the name of each without its ending. */
export type SearchFiles = Record<keyof EditorsSearch, string>;

/** The editors' files of search, in `site/src/content/search`. */
export const searchFiles = ['synonyms', 'pins', 'urgent', 'outside', 'asked'] as const;

type Articles = Record<Locale, ReadonlySet<string>>;

/** The editors' files of search, with what is wrong in their form and with the articles that they name. */
export function checkSearch(files: SearchFiles, articles: Articles) {
  const problems: Problem[] = [];
  const named: { article: string; locale: Locale; position: Position }[] = [];
  const read = <Schema extends v.GenericSchema>(name: keyof EditorsSearch, schema: Schema) => {
    const file = readYaml(`site/src/content/search/${name}.yml`, files[name]);
    const checked = checkYaml(file, schema, searchKeys);
    problems.push(...checked.problems);
    return { value: checked.value, at: file.at };
  };
  const readIntents = (name: 'pins' | 'urgent' | 'asked') => {
    const { value, at } = read(name, intentsSchema);
    for (const locale of locales)
      for (const [index, { article }] of (value?.[locale] ?? []).entries()) {
        const position = at([locale, index, 'article']);
        named.push({ article, locale, position });
        if (!articles[locale].has(article))
          problems.push({
            ...position,
            rule: 'unknown-article',
            message: missing(article, [...articles[locale]]),
          });
      }
    if (name === 'pins' && value) problems.push(...repeatedPhrases(value, at));
    return value;
  };
  const synonyms = read('synonyms', synonymsSchema).value;
  const outside = read('outside', outsideSchema).value;
  const [pins, urgent, asked] = (['pins', 'urgent', 'asked'] as const).map(readIntents);
  return { synonyms, outside, pins, urgent, asked, problems, named };
}

/**
 * Reads `site/src/content/search/*.yml` and fills the institution's tokens.
 * @param articles in each language, the articles that there are, as collection/id
 * @throws Error that lists every mistake with its file, line, and what to do
 */
export function readSearch(
  files: SearchFiles,
  articles: Articles,
  institution: Institution,
): Record<Locale, EditorsSearch> {
  const { synonyms, pins, urgent, outside, asked, problems } = checkSearch(files, articles);
  if (!synonyms || !pins || !urgent || !outside || !asked || problems.length > 0)
    throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
  const of = (locale: Locale): EditorsSearch => {
    const known = tokens(institution, locale);
    const fill = (phrases: readonly string[]) => phrases.map((phrase) => fillTokens(phrase, known));
    const fillIntent = ({ phrases, all, unless, ...intent }: Intent): Intent => ({
      ...intent,
      ...(phrases && { phrases: fill(phrases) }),
      ...(all && { all: all.map(fill) }),
      ...(unless && { unless: fill(unless) }),
    });
    return {
      synonyms: synonyms[locale].map((group) =>
        'same' in group ? { same: fill(group.same) } : { from: fill(group.from), to: fill(group.to) },
      ),
      pins: pins[locale].map(fillIntent),
      urgent: urgent[locale].map(fillIntent),
      outside: outside[locale],
      asked: asked[locale].map(fillIntent),
    };
  };
  return { es: of('es'), en: of('en') };
}

/** Phrases that are pinned to two articles, of which only one can stand first. */
function repeatedPhrases(pins: v.InferOutput<typeof intentsSchema>, at: YamlFile['at']): Problem[] {
  return locales.flatMap((locale) => {
    const seen = new Map<string, string>();
    return pins[locale].flatMap(({ article, phrases = [], all, unless }, index) =>
      // What asks for more words besides may share some.
      all || unless
        ? []
        : phrases.flatMap((phrase, place): Problem[] => {
            const plain = fold(phrase);
            const other = seen.get(plain);
            seen.set(plain, other ?? article);
            if (other === undefined || other === article) return [];
            const message = {
              es: `«${phrase}» ya lleva a ${other}, y solo un artículo puede ir primero. Quítala de uno de los dos.`,
              en: `«${phrase}» leads to ${other} already, and only one article can stand first. Take it out of one of them.`,
            };
            return [{ ...at([locale, index, 'phrases', place]), rule: 'repeated-phrase', message }];
          }),
    );
  });
}

function missing(article: string, known: readonly string[]): { es: string; en: string } {
  const { es, en } = suggestion(article, known);
  return {
    es: `No hay un artículo «${article}» en este idioma. ${es || 'Corrige el nombre, o quítalo.'}`,
    en: `There is no article «${article}» in this language. ${en || 'Mend the name, or take it out.'}`,
  };
}
