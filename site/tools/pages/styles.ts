import { createHash } from 'node:crypto';
import { type ShortNames, shorten } from './scopes.ts';
import { type Page, withoutOthers } from './unused.ts';

/** Files of styles, by their address. */
type Files = Map<string, string>;

/** What page styles are made from and into. */
export interface Styles {
  /** The text of one of Astro's files. */
  read: (href: string) => string;
  /** What nearly every page has, by its text: it goes into one file, which a reader loads once for all pages. */
  shared: ReadonlySet<string>;
  names: ShortNames;
  /** The files that were written for pages. */
  written: Files;
  /** The files that stand for a page's styles, by what they were made from. */
  made: Map<string, readonly string[]>;
}

const sheet = /<link rel="stylesheet" href="(\/_astro\/[^"]+)">|<style>([\s\S]*?)<\/style>/g;

/** The styles that Astro gave a page, in their order. Those in a shadow tree are not among them. */
export function stylesOf(html: string, read: Styles['read']): string[] {
  return [...headOf(html).matchAll(sheet)].map(([, href, text = '']) =>
    href === undefined ? text : read(href),
  );
}

/**
 * Gives a page two files of styles in place of the many files and inline pieces of Astro: what all pages have, and its own,
 * without the rules of components that do not stand on it. The attributes by which Astro ties rules to components get short
 * names.
 */
export function withOwnStyles(html: string, styles: Styles): string {
  const head = headOf(html);
  const texts = stylesOf(html, styles.read);
  if (texts.length === 0) return html;
  const { html: body, scopes } = shorten(html.slice(head.length), styles.names);
  const drawn = drawnOn(body);
  const key = `${texts.join('\0')}\0${[...scopes, ...drawn].toSorted().join(' ')}`;
  const hrefs = styles.made.get(key) ?? filesFor(texts, { scopes, drawn }, styles);
  styles.made.set(key, hrefs);
  const links = hrefs.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  let first = true;
  const swapped = head.replace(sheet, () => {
    const text = first ? links : '';
    first = false;
    return text;
  });
  return swapped + body;
}

function filesFor(texts: readonly string[], page: Page, { shared, names, written }: Styles): string[] {
  // Only a page that has all of it can take the file of all pages.
  const takes = shared.size > 0 && [...shared].every((text) => texts.includes(text));
  const common = takes ? texts.filter((text) => shared.has(text)) : [];
  const own = texts.filter((text) => !common.includes(text)).join('');
  const rest = withoutOthers(shorten(own, names).html, page);
  return [['page', rest] as const, ['site', shorten(common.join(''), names).html] as const]
    .filter(([, css]) => css !== '')
    .map(([name, css]) => {
      const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
      const href = `/_astro/${name}.${hash}.css`;
      written.set(href, css);
      return href;
    });
}

function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end < 0 ? '' : html.slice(0, end);
}

/** The classes of the drawings of a page, which come from the editors' Markdown and not from a component. */
function drawnOn(html: string): Set<string> {
  const drawings = html.match(/<figure class="drawing[ "][\s\S]*?<\/figure>/g) ?? [];
  const classes = drawings.join('').matchAll(/ class="([^"]+)"/g);
  return new Set([...classes].flatMap(([, names = '']) => names.split(' ')));
}
