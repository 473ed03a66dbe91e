import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Institution, fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { parse } from 'yaml';
import { isDraftSource } from '../content/draft.ts';
import { firstParagraph } from '../markdown/twin.ts';
import { contentFolder } from '../markdown/links.ts';
import { splitText } from '../../../tools/guide/text-file.ts';

/** A word of the glossary, as articles explain it at its first use. */
export interface Definition {
  id: string;
  /** The word itself. */
  term: string;
  /** What it means, as plain text. */
  meaning: string;
  /** Key of the article that is about it. */
  article?: string;
}

/**
 * The glossary of a language, from the editors' files. For the Markdown plugins, which run before collections are
 * loaded: the schema of the collection is what refuses a wrong file.
 */
export function readDefinitions(locale: Locale, institution: Institution): Definition[] {
  const folder = join(fileURLToPath(contentFolder), 'glossary', locale);
  return globSync('*.md', { cwd: folder })
    .toSorted()
    .map((file) => ({ id: basename(file, '.md'), text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ text }) => !isDraftSource(text))
    .map(({ id, text }) => definition(text, id, locale, institution));
}

function definition(text: string, id: string, locale: Locale, institution: Institution): Definition {
  const { head = '', body = '' } = splitText(text) ?? {};
  const { term, article } = parse(head) as { term: string; article?: string };
  const source = { body, file: `glossary/${locale}/${id}.md`, locale };
  return {
    id,
    term: fillTokens(term, tokens(institution, locale)),
    meaning: firstParagraph(source, institution),
    ...(article !== undefined && { article }),
  };
}
