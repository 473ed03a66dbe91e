import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '@first-login/shared/locales';

/** How many sentences an article has, of those that the site's own articles are made of. */
const sentences = 24;

/**
 * Writes articles into a copy of the site: half in each language, in pairs, spread over the topics, each with headings,
 * a list, steps, links and words of the glossary. The same every time.
 * @param content the copy's `src/content`
 */
export function writeArticles(content: string, count: number): void {
  for (const locale of locales) {
    const texts = textsOf(content, locale);
    const topics = globSync('*.md', { cwd: join(content, 'topics', locale) }).toSorted();
    for (let at = 0; at < count / locales.length; at += 1) {
      const topic = topics[at % topics.length]?.replace('.md', '') ?? '';
      const file = join(content, 'faqs', locale, `${name(at)}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, article(at, topic, count / locales.length, texts));
    }
  }
}

const name = (at: number) => `generado-${String(at).padStart(5, '0')}`;

/** The sentences of a language's own articles that stand alone: no list, no heading, no link. */
function textsOf(content: string, locale: string): string[] {
  const folder = join(content, 'faqs', locale);
  return globSync('*.md', { cwd: folder })
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m)[2]?.split('\n') ?? [])
    .filter((text) => /^[\p{L}¿«]/u.test(text) && !text.includes(']('))
    .flatMap((text) => text.split(/(?<=\.) /));
}

function article(at: number, topic: string, count: number, texts: readonly string[]): string {
  const sentence = (offset: number) => texts[(at * 31 + offset * 7) % texts.length] ?? '';
  const part = (from: number, length: number) => Array.from({ length }, (_, one) => sentence(from + one));
  const other = (offset: number) => name((at + offset) % count);
  const body = sentences - 9;
  return `---
title: '${at + 1}. ${plain(sentence(1)).slice(0, 70)}'
summary: '${plain(sentence(2))}'
topic: ${topic}
aliases: ['alias ${at}', '${plain(sentence(3)).slice(0, 30)}']
related: [faqs/${other(1)}, faqs/${other(7)}, tutorials/registrarte-en-la-app]
owner: banca-electronica
reviewed: 2026-11-01
reviewBy: 2027-05-01
---

${part(0, 3).join(' ')}

## Parte ${at}

${part(3, 3).join(' ')} Ve [la siguiente](${other(1)}.md).

- ${part(6, 3).join('\n- ')}

## Pasos

1. ${part(9, 3).join('\n2. ')}

${part(12, body - 3).join(' ')}
`;
}

/** As a value in quotes. */
const plain = (text: string) => text.replaceAll("'", '’').replace(/[*`{}]/g, '');
