import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { elementsOf } from './built-pages.ts';

/** What a page tells programs about itself. */
export interface HeadOfPage {
  canonical: string | undefined;
  noindex: boolean;
  /** By `hreflang`. */
  alternates: Map<string, string>;
  image: string | undefined;
  /** Path of its Markdown twin. */
  twin: string | undefined;
  jsonLd: unknown[];
}

type Element = DefaultTreeAdapterTypes.Element;

/** The heads of all pages of a built site, by path. */
export function readHeads(client: string): Map<string, HeadOfPage> {
  const files = globSync('**/index.html', { cwd: client });
  return new Map(
    files.map((file) => {
      const path = `/${file.split(sep).join('/').slice(0, -'index.html'.length)}`;
      return [path, headOf([...elementsOf(parse(readFileSync(join(client, file), 'utf8')))])];
    }),
  );
}

function headOf(elements: Element[]): HeadOfPage {
  const all = (tag: string, name: string, value: string) =>
    elements.filter((element) => element.tagName === tag && valueOf(element, name) === value);
  const first = (found: Element[], name: string) => found.map((element) => valueOf(element, name))[0];
  const alternates = all('link', 'rel', 'alternate');
  return {
    canonical: first(all('link', 'rel', 'canonical'), 'href'),
    noindex: all('meta', 'name', 'robots').length > 0,
    alternates: new Map(
      alternates
        .filter((element) => valueOf(element, 'hreflang') !== undefined)
        .map((element) => [valueOf(element, 'hreflang') ?? '', valueOf(element, 'href') ?? '']),
    ),
    image: first(all('meta', 'property', 'og:image'), 'content'),
    twin: first(all('link', 'type', 'text/markdown'), 'href'),
    jsonLd: all('script', 'type', 'application/ld+json').map((element): unknown =>
      JSON.parse(textOf(element)),
    ),
  };
}

function valueOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
