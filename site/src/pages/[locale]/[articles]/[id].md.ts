import { locales } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { dictionary, formatDay } from '../../../i18n/index.ts';
import { catalogue } from '../../../lib/content/catalogue.ts';
import type { Article } from '../../../lib/content/entries.ts';
import { sourceOf } from '../../../lib/content/source.ts';
import { institution } from '../../../lib/institution/index.ts';
import { absolute } from '../../../lib/machines/alternates.ts';
import { siteOf } from '../../../lib/machines/site.ts';
import { markdownTwin } from '../../../lib/markdown/twin.ts';
import { segment } from '../../../lib/routes.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    locales.map(async (locale) => [...(await catalogue(locale)).articles.values()]),
  );
  return all.flat().map((article) => ({
    params: { locale: article.locale, articles: segment(article.locale, article.collection), id: article.id },
    props: { article },
  }));
}

/** An article as Markdown, for programs that read. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article }, site }) => {
  const { title, locale, href, reviewed } = article;
  const body = markdownTwin(sourceOf(article), institution, siteOf(site)).trim();
  const day = dictionary(locale).article.reviewed(formatDay(reviewed, locale));
  return new Response(`# ${title}\n\n${body}\n\n---\n\n${day}. ${absolute(href, site)}\n`);
};
