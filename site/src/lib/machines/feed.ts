import type { Dictionary } from '../../i18n/es.ts';

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

/** What people see of an article in a feed, as XML. */
export function itemData(href: string, title: string, reviewed: string): string {
  return `${link(href, title)}<h:small>${escapeXml(reviewed)}</h:small>`;
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
