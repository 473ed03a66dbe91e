import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Institution, type Token, tokens } from '@first-login/shared/institution';
import { defaultLocale } from '@first-login/shared/locales';
import { parse } from 'yaml';
import { filled } from '../content/filled.ts';
import { splitText } from '../guide/text-file.ts';
import type { Choices } from './fields.ts';

interface Choice {
  label: string;
  value: string;
}

/**
 * What editors choose from: topics, owners, articles, by the names that readers see.
 * @param content the folder of the texts
 */
export function choicesIn(content: string, institution: Institution): Choices {
  const known = tokens(institution, defaultLocale);
  const articles = ['faqs', 'tutorials', 'pages'].flatMap((collection) =>
    titlesIn(content, collection, known).map(({ label, value }) => ({
      label,
      value: `${collection}/${value}`,
    })),
  );
  const guides = readdirSync(join(content, 'guides')).map((id) => ({ label: id, value: `guides/${id}` }));
  const all = [...guides, ...articles];
  return { topic: titlesIn(content, 'topics', known), owner: ownersIn(content), related: all, article: all };
}

function titlesIn(content: string, collection: string, known: ReadonlyMap<string, Token>): Choice[] {
  const folder = join(content, collection, defaultLocale);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      label: filled(titleOf(readFileSync(join(folder, file), 'utf8')), known),
      value: basename(file, '.md'),
    }));
}

function titleOf(text: string): string {
  const matter = parse(splitText(text)?.head ?? '') as { title?: unknown } | null;
  return typeof matter?.title === 'string' ? matter.title : '';
}

function ownersIn(content: string): Choice[] {
  const owners = parse(readFileSync(join(content, 'owners.yml'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return Object.entries(owners).map(([value, names]) => ({ label: names[defaultLocale] ?? value, value }));
}
