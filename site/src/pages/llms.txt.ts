import { type Locale, locales } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { dictionary } from '../i18n/index.ts';
import { type Catalogue, catalogue } from '../lib/content/catalogue.ts';
import { absolute } from '../lib/machines/alternates.ts';
import { twinOf } from '../lib/machines/twin-path.ts';

/** What there is to read, topic by topic, with links to the Markdown twins (https://llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const parts = await Promise.all(
    locales.map(async (locale) => contents(locale, await catalogue(locale), site)),
  );
  const { site: words } = dictionary('es');
  return new Response(
    `# ${words.name} · ${words.titleSuffix}\n\n> ${words.description}\n\n${parts.join('\n\n')}\n`,
  );
};

function contents(locale: Locale, { topics, pages }: Catalogue, site: URL | undefined): string {
  const { languageName, article } = dictionary(locale);
  const line = ({ title, summary }: { title: string; summary: string }, path: string) =>
    `- [${title}](${absolute(path, site)}): ${summary}`;
  const lists = [
    ...topics.map(({ title, articles }) => ({
      title,
      lines: articles.map((entry) => line(entry, twinOf(entry.href))),
    })),
    { title: article.kinds.pages, lines: [...pages.values()].map((page) => line(page, page.href)) },
  ];
  return lists.map(({ title, lines }) => `## ${languageName}: ${title}\n\n${lines.join('\n')}`).join('\n\n');
}
