import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface BuiltPage {
  /** Addresses that it links to or loads. */
  links: string[];
  /** Ids of its elements, in order. Those of shadow trees are theirs alone. */
  ids: string[];
  /** Ids that its labels, descriptions and controls name. */
  references: string[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

/** All pages of a built site, by path. */
export function readBuiltPages(client: string): Map<string, BuiltPage> {
  const files = globSync('**/index.html', { cwd: client });
  return new Map(
    files.map((file) => {
      const path = `/${file.split(sep).join('/').slice(0, -'index.html'.length)}`;
      return [path, readPage(readFileSync(join(client, file), 'utf8'))];
    }),
  );
}

function readPage(html: string): BuiltPage {
  const document = [...elementsOf(parse(html))];
  const all = [...document, ...document.flatMap(inTemplate)];
  const values = (names: string[], elements = document) =>
    elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value),
    );
  return {
    links: [
      ...values(['href', 'src', 'action', 'poster'], all),
      ...values(['srcset'], all).flatMap(addressesOfSet),
    ],
    ids: values(['id']),
    references: values(naming).flatMap((value) => value.split(/\s+/).filter(Boolean)),
  };
}

/** The elements below a node, without what stands in templates: shadow trees. */
export function* elementsOf(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('attrs' in child) yield child;
    yield* elementsOf(child);
  }
}

function inTemplate(element: Element): Element[] {
  return 'content' in element
    ? [...elementsOf(element.content as DefaultTreeAdapterTypes.DocumentFragment)]
    : [];
}

function addressesOfSet(set: string): string[] {
  return set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
}
