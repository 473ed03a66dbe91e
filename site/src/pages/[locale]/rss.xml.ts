import rss from '@astrojs/rss';
import { type Locale, locales } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { dictionary, formatDay } from '../../i18n/index.ts';
import { catalogue } from '../../lib/content/catalogue.ts';
import { absolute } from '../../lib/machines/alternates.ts';
import { channelData, feedItems, feedNames } from '../../lib/machines/feed.ts';
import { siteOf } from '../../lib/machines/site.ts';
import { pathTo } from '../../lib/routes.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** New and changed articles of a language, the last one first. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const { site: words, feed, article, htmlLang } = dictionary(locale);
  const home = absolute(pathTo(locale, { to: 'home' }), site);
  const { articles, topics } = await catalogue(locale);
  const names = new Map(topics.map(({ id, title }) => [id, title]));
  return rss({
    title: `${words.name} · ${words.titleSuffix}`,
    description: words.description,
    site: siteOf(site),
    stylesheet: '/feed.css',
    xmlns: feedNames,
    customData: channelData({ htmlLang, home, own: absolute(pathTo(locale, { to: 'feed' }), site), feed }),
    items: feedItems([...articles.values()], siteOf(site), {
      topicOf: (id) => names.get(id) ?? id,
      reviewed: (day) => article.reviewed(formatDay(day, locale)),
    }),
  });
};
