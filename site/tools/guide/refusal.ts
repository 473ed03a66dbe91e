import type { RootContent } from 'mdast';
import type { Problem } from './problem.ts';
import { plain, type TextFile } from './text-file.ts';

type Message = Problem['message'];

/** What is said of each kind of node that the text tree of a pack cannot hold. */
const messages: Readonly<Record<string, Message>> = {
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
    es: 'Aquí no puede haber código, ni texto entre acentos graves o con sangría. Escríbelo como texto.',
    en: 'Code is not allowed here, nor text in backticks or indented. Write it as text.',
  },
  list: {
    es: 'Una lista no puede llevar otra dentro. Déjala en un solo nivel.',
    en: 'A list cannot have another inside. Keep it to one level.',
  },
  listItem: {
    es: 'Este punto de la lista está vacío. Escríbelo o quítalo.',
    en: 'This entry of the list is empty. Write it or take it out.',
  },
  table: {
    es: 'Los textos de la guía no llevan tablas. Usa una lista.',
    en: 'Texts of the guide carry no tables. Use a list.',
  },
  strong: {
    es: 'Dentro de negritas o cursivas solo puede ir texto. Saca lo demás.',
    en: 'Only text can stand in bold or italics. Take the rest out of them.',
  },
};
const other: Message = {
  es: 'Este texto solo puede llevar párrafos, listas de un nivel, negritas, cursivas y enlaces. Simplifícalo.',
  en: 'This text can only have paragraphs, lists of one level, bold, italics and links. Make it simpler.',
};

/** Nodes that are called as another is. */
const kinds: Readonly<Record<string, string>> = {
  inlineCode: 'code',
  imageReference: 'image',
  emphasis: 'strong',
};

/** A node of Markdown that the pack cannot hold, as a problem. */
export function refusal(node: RootContent, file: TextFile): Problem {
  const kind = isTable(node) ? 'table' : (kinds[node.type] ?? node.type);
  const message = messages[kind];
  const rule = message ? `no-${kind}` : 'no-other';
  return { ...file.positionOf(node), rule, message: message ?? other };
}

/** Whether a paragraph is meant as a table: plain Markdown has none, and would print its bars. */
export function isTable(node: RootContent): boolean {
  return node.type === 'paragraph' && /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m.test(plain(node));
}
