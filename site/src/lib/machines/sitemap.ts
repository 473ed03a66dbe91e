import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { pathTo } from '../routes.ts';
import { absolute, alternates } from './alternates.ts';
import type { ListedPage } from './listed.ts';

/** The pages as a sitemap (https://www.sitemaps.org): the day of the last review, and the same page in other languages. */
export async function sitemap(pages: readonly ListedPage[], site: URL): Promise<string> {
  const items = pages.map(({ locale, place, locales, reviewed }) => ({
    url: absolute(pathTo(locale, place), site),
    links: alternates(place, locales, site).map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
    ...(reviewed && { lastmod: reviewed.toISOString() }),
  }));
  const stream = new SitemapStream({
    hostname: site.href,
    lastmodDateOnly: true,
    xmlns: { xhtml: true, news: false, image: false, video: false },
  });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
