import type { PhrasingContent, RootContent } from 'mdast';
import { isLinkAllowed, type Block, type Inline } from '@first-login/shared/guide';
import { splitTokens, type Institution, type Token } from '@first-login/shared/institution';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import { plain, type TextFile } from './text-file.ts';

/** What text is compiled against: the bank's tokens, and where links between files lead. */
export interface TextContext {
  institution: Institution;
  tokens: Map<string, Token>;
  /** The site's path for a link to a file, or why there is none. */
  resolve: (from: string, href: string) => { path: string } | { wrong: Problem['message'] };
  report: (problem: Problem) => void;
}

const notAllowed: Record<string, Problem['message']> = {
  html: {
    es: 'Aquí no puede haber HTML. Escríbelo en Markdown.',
    en: 'HTML is not allowed here. Write it in Markdown.',
  },
  image: {
    es: 'Los textos de la guía no llevan imágenes. Quítala.',
    en: 'Texts of the guide carry no images. Take it out.',
  },
  heading: {
    es: 'Un título de la guía termina en un id, como {#why}. Añádelo o quita el título.',
    en: 'A heading of the guide ends in an id, such as {#why}. Add it or take the heading out.',
  },
  code: {
    es: 'Aquí no puede haber código. Escríbelo como texto.',
    en: 'Code is not allowed here. Write it as text.',
  },
};
const tooRich: Problem['message'] = {
  es: 'Este texto solo puede llevar párrafos, listas de un nivel, negritas, cursivas y enlaces. Simplifícalo.',
  en: 'This text can only have paragraphs, lists of one level, bold, italics and links. Make it simpler.',
};

/** Markdown as the pack's text tree. What the tree cannot hold is reported. */
export function toBlocks(nodes: readonly RootContent[], file: TextFile, context: TextContext): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [{ paragraph: toInlines(node.children, file, context) }];
    if (node.type === 'list') {
      const list = node.children.map((item) => {
        const [first, ...more] = item.children;
        if (first?.type === 'paragraph' && more.length === 0) return toInlines(first.children, file, context);
        refuse(first ?? item, file, context);
        return [];
      });
      return [node.ordered ? { list, ordered: true } : { list }];
    }
    refuse(node, file, context);
    return [];
  });
}

function refuse(node: RootContent, file: TextFile, { report }: TextContext): void {
  const message = notAllowed[node.type === 'inlineCode' ? 'code' : node.type] ?? tooRich;
  report({ ...file.positionOf(node), rule: `no-${node.type}`, message });
}

function toInlines(nodes: readonly PhrasingContent[], file: TextFile, context: TextContext): Inline[] {
  return merge(nodes.flatMap((node) => toInline(node, file, context)));
}

function toInline(node: PhrasingContent, file: TextFile, context: TextContext): Inline[] {
  const words = () => fill(plain(node), node, file, context);
  switch (node.type) {
    case 'text':
      return expand(node.value, node, file, context);
    case 'strong':
    case 'emphasis':
      if (node.children.some(({ type }) => type !== 'text')) refuse(node, file, { ...context });
      return [node.type === 'strong' ? { strong: words() } : { emphasis: words() }];
    case 'link':
      return link(node.url, words(), node, file, context);
    case 'break':
      return [' '];
    default:
      refuse(node, file, context);
      return [];
  }
}

/** Text with its tokens: those with a link become one. */
function expand(text: string, node: RootContent, file: TextFile, context: TextContext): Inline[] {
  return splitTokens(text.replaceAll('\n', ' ')).map((part): Inline => {
    if (typeof part === 'string') return part;
    const token = context.tokens.get(part.token);
    if (token?.href !== undefined) return { link: token.href, text: token.text };
    return token?.text ?? unknownToken(part.token, node, file, context);
  });
}

/** Text with its tokens as words alone. */
export function fill(
  text: string,
  node: Pick<RootContent, 'position'>,
  file: TextFile,
  context: TextContext,
): string {
  return splitTokens(text.replaceAll('\n', ' '))
    .map((part) =>
      typeof part === 'string'
        ? part
        : (context.tokens.get(part.token)?.text ?? unknownToken(part.token, node, file, context)),
    )
    .join('');
}

function unknownToken(
  name: string,
  node: Pick<RootContent, 'position'>,
  file: TextFile,
  { tokens, report }: TextContext,
): string {
  const { es, en } = suggestion(name, [...tokens.keys()]);
  const message = { es: `{{${name}}} no existe. ${es}`, en: `{{${name}}} does not exist. ${en}` };
  report({ ...file.positionOf(node), rule: 'unknown-token', message });
  return name;
}

function link(url: string, text: string, node: RootContent, file: TextFile, context: TextContext): Inline[] {
  const problem = (message: Problem['message']) =>
    context.report({ ...file.positionOf(node), rule: 'link', message });
  if (!/^[a-z]+:/i.test(url)) {
    const found = context.resolve(file.file, url);
    if ('path' in found) return [{ link: found.path, text }];
    problem(found.wrong);
  } else if (isLinkAllowed(context, url)) return [{ link: url, text }];
  else
    problem({
      es: `La guía no puede enlazar a ${url}. Solo al sitio del banco, a un teléfono o a artículos de este centro de ayuda.`,
      en: `The guide cannot link to ${url}. Only to the bank's site, to a phone, or to articles of this help center.`,
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
