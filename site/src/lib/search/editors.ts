import type { Intent, SynonymGroup } from '@first-login/shared/search';
import { type Institution, fillTokens, tokens } from '@first-login/shared/institution';
import { type Locale, locales } from '@first-login/shared/locales';
import type * as v from 'valibot';
import { checkYaml, readYaml } from '../../../tools/guide/yaml-file.ts';
import { formatProblem } from '../../../tools/guide/problem.ts';
import { intentsSchema, searchKeys, synonymsSchema } from './schema.ts';

/** What editors tell search in one language. */
export interface EditorsSearch {
  synonyms: SynonymGroup[];
  pins: Intent[];
  urgent: Intent[];
}

/** The texts of the editors' files, by the name of each without its ending. */
export type SearchFiles = Record<keyof EditorsSearch, string>;

/**
 * Reads `site/src/content/search/*.yml`: checks their form, fills the institution's tokens, and sees that the articles
 * they name exist.
 * @param articles in each language, the articles that there are, as collection/id
 * @throws Error that lists every mistake with its file, line, and what to do
 */
export function readSearch(
  files: SearchFiles,
  articles: Record<Locale, ReadonlySet<string>>,
  institution: Institution,
): Record<Locale, EditorsSearch> {
  const problems: string[] = [];
  const read = <Schema extends v.GenericSchema>(name: keyof EditorsSearch, schema: Schema) => {
    const file = readYaml(`site/src/content/search/${name}.yml`, files[name]);
    const checked = checkYaml(file, schema, searchKeys);
    problems.push(...checked.problems.map((problem) => formatProblem(problem, 'en')));
    return { value: checked.value, at: file.at };
  };
  const readIntents = (name: 'pins' | 'urgent') => {
    const { value, at } = read(name, intentsSchema);
    for (const locale of locales)
      for (const [index, { article }] of (value?.[locale] ?? []).entries())
        if (!articles[locale].has(article))
          problems.push(
            formatProblem({ ...at([locale, index, 'article']), rule: '', message: missing(article) }, 'en'),
          );
    return value;
  };
  const synonyms = read('synonyms', synonymsSchema).value;
  const [pins, urgent] = [readIntents('pins'), readIntents('urgent')];
  if (!synonyms || !pins || !urgent || problems.length > 0) throw new Error(problems.join('\n'));
  const of = (locale: Locale): EditorsSearch => {
    const known = tokens(institution, locale);
    const fill = (phrases: string[]) => phrases.map((phrase) => fillTokens(phrase, known));
    const fillIntent = (intent: Intent) => ({ ...intent, phrases: fill([...intent.phrases]) });
    return {
      synonyms: synonyms[locale].map((group) =>
        'same' in group ? { same: fill(group.same) } : { from: fill(group.from), to: fill(group.to) },
      ),
      pins: pins[locale].map(fillIntent),
      urgent: urgent[locale].map(fillIntent),
    };
  };
  return { es: of('es'), en: of('en') };
}

function missing(article: string): { es: string; en: string } {
  return {
    es: `«${article}» no es un artículo de este idioma. Corrige su id.`,
    en: `«${article}» is no article in this language. Correct its id.`,
  };
}
