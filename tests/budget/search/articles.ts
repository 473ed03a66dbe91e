import type { SearchData, SearchDocument } from '../../../site/src/components/search/data.ts';
import { slugOf } from '../../../site/src/components/search/slug.ts';

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The site's search data with as many articles as asked for: its own first, then more made of their words and of new ones. */
export function withArticles(data: SearchData, count: number): SearchData {
  const random = numbers(count);
  const texts = data.documents.flatMap(({ title, summary }) => `${title} ${summary}`.split(/\s+/));
  const syllables = ['ba', 'cre', 'di', 'fon', 'gra', 'lis', 'mu', 'no', 'pre', 'ta', 'ven', 'zo'];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const word = (): string =>
    random() < 0.8 ? pick(texts) : [1, 2, 3].map(() => pick(syllables)).join('') + pick(['r', 's', 'do']);
  const some = (many: number): string => Array.from({ length: many }, word).join(' ');
  const made = (number: number): SearchDocument => ({
    key: `faqs/generado-${number}`,
    href: `/es/preguntas/generado-${number}/`,
    kind: 'faqs',
    topic: 'seguridad',
    title: some(6),
    summary: some(16),
    aliases: [some(3), some(3)],
    headings: [
      { slug: 'uno', text: some(3) },
      { slug: 'dos', text: some(3) },
    ],
  });
  const more = Math.max(0, count - data.documents.length);
  return { ...data, documents: [...data.documents, ...Array.from({ length: more }, (_, at) => made(at))] };
}

/** The page of an article, for Pagefind: about 300 words. */
export function pageOf({ title, summary, headings }: SearchDocument): string {
  const body = Array.from({ length: 12 }, () => `<p>${summary}</p>`).join('');
  return `<!doctype html><html lang="es"><title>${title}</title><body data-pagefind-body><h1>${title}</h1>${headings
    .map(({ text, slug = slugOf(text) }) => `<h2 id="${slug}">${text}</h2>`)
    .join('')}${body}`;
}
