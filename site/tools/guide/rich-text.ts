import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { isLinkAllowed, type Block, type Inline } from '@first-login/shared/guide';
import { splitTokens, type Institution, type Token } from '@first-login/shared/institution';
import { suggestion } from './nearest.ts';
import type { Position, Problem } from './problem.ts';
import { isTable, refusal } from './refusal.ts';
import { plain, type TextFile } from './text-file.ts';

/** What text is compiled against: the bank's tokens, and where links between files lead. */
export interface TextContext {
  institution: Institution;
  tokens: Map<string, Token>;
  /** The site's path for a link to a file, or why there is none. */
  resolve: (from: string, href: string) => { path: string } | { wrong: Problem['message'] };
  report: (problem: Problem) => void;
}

/** Markdown as the pack's text tree. What the tree cannot hold is reported. */
export function toBlocks(nodes: readonly RootContent[], file: TextFile, context: TextContext): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph' && !isTable(node))
      return [{ paragraph: toInlines(node.children, file, context) }];
    if (node.type === 'list') {
      const list = node.children.map((item) => listItem(item, file, context));
      return [node.ordered ? { list, ordered: true } : { list }];
    }
    context.report(refusal(node, file));
    return [];
  });
}

function listItem(item: ListItem, file: TextFile, context: TextContext): Inline[] {
  const [first, ...more] = item.children;
  if (first?.type === 'paragraph' && more.length === 0) return toInlines(first.children, file, context);
  context.report(refusal(more[0] ?? first ?? item, file));
  return [];
}

function toInlines(nodes: readonly PhrasingContent[], file: TextFile, context: TextContext): Inline[] {
  return merge(nodes.flatMap((node) => toInline(node, file, context)));
}

function toInline(node: PhrasingContent, file: TextFile, context: TextContext): Inline[] {
  const words = () => fill(plain(node), file.positionOf(node), context);
  switch (node.type) {
    case 'text':
      return expand(node.value, node, file, context);
    case 'strong':
    case 'emphasis':
      if (node.children.some(({ type }) => type !== 'text')) context.report(refusal(node, file));
      return [node.type === 'strong' ? { strong: words() } : { emphasis: words() }];
    case 'link':
      return link(node.url, words(), node, file, context);
    case 'break':
      return [' '];
    default:
      context.report(refusal(node, file));
      return [];
  }
}

/** Text with its tokens: those with a link become one. */
function expand(text: string, node: RootContent, file: TextFile, context: TextContext): Inline[] {
  return splitTokens(text.replaceAll('\n', ' ')).map((part): Inline => {
    if (typeof part === 'string') return part;
    const token = context.tokens.get(part.token);
    if (token?.href !== undefined) return { link: token.href, text: token.text };
    return token?.text ?? unknownToken(part.token, within(text, part.token, file.positionOf(node)), context);
  });
}

/** Where a token stands in a text that may go over several lines. */
function within(text: string, token: string, { file, line, column }: Position): Position {
  const before = text.slice(0, Math.max(0, text.search(new RegExp(`\\{\\{\\s*${token}`)))).split('\n');
  const last = before.at(-1) ?? '';
  return {
    file,
    line: line + before.length - 1,
    column: before.length > 1 ? last.length + 1 : column + last.length,
  };
}

/** Text with its tokens as words alone. */
export function fill(text: string, position: Position, context: TextContext): string {
  return splitTokens(text.replaceAll('\n', ' '))
    .map((part) =>
      typeof part === 'string'
        ? part
        : (context.tokens.get(part.token)?.text ?? unknownToken(part.token, position, context)),
    )
    .join('');
}

function unknownToken(name: string, position: Position, { tokens, report }: TextContext): string {
  const { es, en } = suggestion(name, [...tokens.keys()]);
  const message = {
    es: `{{${name}}} no existe: no está entre los nombres del banco. ${es}`,
    en: `{{${name}}} does not exist: it is not among the bank's names. ${en}`,
  };
  report({ ...position, rule: 'unknown-token', message });
  return name;
}

function link(url: string, text: string, node: RootContent, file: TextFile, context: TextContext): Inline[] {
  const problem = (message: Problem['message']) =>
    context.report({ ...file.positionOf(node), rule: 'link', message });
  const { tel } = context.institution.helpLine;
  if (text.trim() === '')
    problem({
      es: `El enlace a ${url} no tiene texto. Di adónde lleva.`,
      en: `The link to ${url} has no text. Say where it leads.`,
    });
  if (/^tel:/i.test(url) && url !== `tel:${tel}`)
    problem({
      es: `El teléfono ${url} no es el del banco. Escribe {{helpLine}}.`,
      en: `The phone ${url} is not the bank's. Write {{helpLine}}.`,
    });
  else if (!/^[a-z]+:|^\/\//i.test(url)) {
    const found = context.resolve(file.file, url);
    if ('path' in found) return [{ link: found.path, text }];
    problem(found.wrong);
  } else if (isLinkAllowed(context, url)) return [{ link: url, text }];
  else
    problem({
      es: `La guía no puede enlazar a ${url}. Enlaza solo al sitio del banco (con https), a su teléfono o a artículos de este centro de ayuda.`,
      en: `The guide cannot link to ${url}. Link only to the bank's site (by https), to its phone, or to articles of this help center.`,
    });
  return [text];
}

/** Neighbouring plain strings as one. */
function merge(inlines: readonly Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((merged, inline) => {
    const last = merged.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') merged.splice(-1, 1, last + inline);
    else if (inline !== '') merged.push(inline);
    return merged;
  }, []);
}
