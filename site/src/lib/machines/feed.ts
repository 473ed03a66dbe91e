import type { RSSFeedItem } from '@astrojs/rss';
import type { Dictionary } from '../../i18n/es.ts';
import type { Article } from '../content/entries.ts';

// A feed is for programs. Who opens one in a browser would see its bare XML: it carries a sentence and links for them, as XHTML,
// which feeds may hold and readers pass over, and `public/feed.css` gives it its looks.

/** The namespaces of a feed, by their prefixes. */
export const feedNames = { atom: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };

interface Channel {
  htmlLang: string;
  /** The home page of the language. */
  home: string;
  /** The feed's own address: programs that were given a copy find it by this. */
  own: string;
  feed: Dictionary['feed'];
}

/** What a feed tells of itself, as XML. */
export function channelData({ htmlLang, home, own, feed }: Channel): string {
  return [
    `<link>${escapeXml(home)}</link><language>${htmlLang}</language>`,
    `<atom:link href="${escapeXml(own)}" rel="self" type="application/rss+xml"/>`,
    `<h:p>${escapeXml(feed.what)}</h:p>${link(home, feed.home)}`,
  ].join('');
}

/** How many articles a feed tells of. */
const longest = 50;

interface ItemWords {
  topicOf: (id: string) => string;
  reviewed: (day: Date) => string;
}

/**
 * What a feed tells of its articles: of the last reviewed ones, the last one first.
 * @param site its public address
 */
export function feedItems(
  articles: readonly Pick<Article, 'title' | 'summary' | 'href' | 'topic' | 'reviewed'>[],
  site: URL,
  words: ItemWords,
): RSSFeedItem[] {
  return articles
    .toSorted((a, b) => b.reviewed.getTime() - a.reviewed.getTime())
    .slice(0, longest)
    .map(({ title, summary, href, topic, reviewed }) => ({
      title,
      description: summary,
      link: href,
      pubDate: reviewed,
      categories: [words.topicOf(topic)],
      customData: [
        guid(new URL(href, site).href, reviewed),
        // What people see of it.
        `${link(href, title)}<h:small>${escapeXml(words.reviewed(reviewed))}</h:small>`,
      ].join(''),
    }));
}

/**
 * What programs know an article by, as XML, in the place of the library's own, which is the link alone: they would count an article
 * that was reviewed as one that has been read.
 */
function guid(address: string, reviewed: Date): string {
  const day = reviewed.toISOString().slice(0, 10);
  return `<guid isPermaLink="false">${escapeXml(address)}#${day}</guid>`;
}

function link(href: string, text: string): string {
  return `<h:a href="${escapeXml(href)}">${escapeXml(text)}</h:a>`;
}

/** By name: the feed's library reads these pieces and writes them anew, and knows no characters by number. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
