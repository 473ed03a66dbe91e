import { locales, type Locale } from '@first-login/shared/locales';
import { stringify } from 'yaml';
import { dayOf } from '../days.ts';
import type { Answers } from './ask.ts';
import { guideFiles } from './guide/files.ts';
import { hashOf } from './hash-of.ts';

/** The texts that `pnpm content new` writes, and where; a guide is of several files (`guide/files.ts`). */
const textKinds = {
  faq: { folder: 'faqs' },
  tutorial: { folder: 'tutorials' },
  topic: { folder: 'topics' },
  term: { folder: 'glossary' },
} as const;
type TextKind = keyof typeof textKinds;

export const newKinds = [...(Object.keys(textKinds) as TextKind[]), 'guide'] as const;
/** Those that need not be published at once. */
export const draftKinds = ['faq', 'tutorial', 'term'] as const satisfies readonly TextKind[];
export type NewKind = (typeof newKinds)[number];

/** The files of what is new, by path from `src/content`: a text lacks its words, which are still to be written. */
export function newFiles(
  kind: NewKind,
  answers: Answers,
  texts: ReadonlyMap<string, string>,
  today: Date,
  draft = false,
): Map<string, string> {
  return kind === 'guide' ? guideFiles(answers) : textFiles(kind, answers, texts, today, draft);
}

/** Where a thing of this kind and name lies, one place a language. */
export function placesOf(kind: NewKind, id: string): string[] {
  if (kind === 'guide') return [`guides/${id}/guide.yml`];
  return locales.map((locale) => `${textKinds[kind].folder}/${locale}/${id}.md`);
}

function textFiles(
  kind: TextKind,
  answers: Answers,
  texts: ReadonlyMap<string, string>,
  today: Date,
  draft: boolean,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const locale of locales) {
    const path = `${textKinds[kind].folder}/${locale}/${answers['id'] ?? ''}.md`;
    const matter = { ...matterOf(kind, answers, locale, texts, today), ...(draft && { draft }) };
    const [source] = files.keys();
    files.set(
      path,
      written({ ...matter, ...(source !== undefined && { sourceHash: hashOf(source, files) }) }),
    );
  }
  return files;
}

function matterOf(
  kind: TextKind,
  answers: Answers,
  locale: Locale,
  texts: ReadonlyMap<string, string>,
  today: Date,
): Record<string, unknown> {
  const title = answers[`title-${locale}`];
  if (kind === 'term') return { term: title };
  const named = { title, summary: answers[`summary-${locale}`] };
  if (kind === 'topic') {
    return { ...named, order: lastOrder(texts) + 1, icon: answers['icon'] };
  }
  const again = new Date(today);
  again.setMonth(again.getMonth() + 6);
  return {
    ...named,
    topic: answers['topic'],
    owner: answers['owner'],
    reviewed: dayOf(today),
    reviewBy: dayOf(again),
  };
}

/** The last place of the menu that is taken: there may be gaps before it. */
function lastOrder(texts: ReadonlyMap<string, string>): number {
  const orders = [...texts]
    .filter(([path]) => path.startsWith('topics/'))
    .map(([, text]) => Number(/^order:\s*(\d+)/m.exec(text)?.[1] ?? 0));
  return Math.max(0, ...orders);
}

function written(matter: Record<string, unknown>): string {
  const { sourceHash, ...rest } = matter;
  // A fingerprint of digits alone would be read as a number.
  const hash = typeof sourceHash === 'string' ? `sourceHash: '${sourceHash}'\n` : '';
  return `---\n${stringify(rest, { lineWidth: 0 })}${hash}---\n`;
}
