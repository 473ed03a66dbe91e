import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, type Document } from '../document.ts';
import { shown, told, type Rule, type Sentence } from './rule.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Ve a una sucursal con tu identificación.';

const unreadList: Rule = {
  id: 'unread-list',
  severity: 'error',
  asks: {
    es: 'Un punto de una lista empieza con «- », o con su número, un punto y un espacio.',
    en: 'An entry of a list begins with «- », or with its number, a full stop and a space.',
  },
  why: {
    es: 'Lo que se copia de Word trae otros signos y otros espacios. Con ellos no hay lista: se publica un renglón corrido.',
    en: 'What is copied from Word brings other signs and other spaces. With them there is no list: one long line is published.',
  },
  fixes: true,
  example: shown(
    faq,
    spot,
    `• Ve a una sucursal.\n• Lleva tu identificación.`,
    `- Ve a una sucursal.\n- Lleva tu identificación.`,
  ),
};

const typedQuotes: Rule = {
  id: 'typed-quotes',
  severity: 'error',
  asks: {
    es: 'Un título o un resumen no va entero entre comillas de imprenta (“ ”).',
    en: 'A title or a summary does not stand whole in printer’s quotes (“ ”).',
  },
  why: {
    es: 'Word cambia las comillas rectas por esas, y en el encabezado ya no son un signo: se publican.',
    en: 'Word puts them in place of straight ones, and in front matter they are no mark any more: they are published.',
  },
  example: shown(
    faq,
    'Es una clave de 8 dígitos.',
    '“Es una clave de 8 dígitos.”',
    'Es una clave de 8 dígitos.',
  ),
};

export const copiedRules = [unreadList, typedQuotes];

/** What comes along when text is copied from a word processor. */
export function copiedProblems(document: Document): Problem[] {
  return [...unreadLists(document), ...quotes(document)];
}

/** Spaces that look like one and are none to Markdown. */
const odd = '[\\u00a0\\u2000-\\u200a\\u202f\\u3000]';
/** Lines that only look like an entry of a list; the first group is what stands for its mark. */
const entries = [
  new RegExp(`^([-*+]${odd}+\\s*|[•·▪‣◦●○■□\\uf0b7][\\s\\u00a0]*|[–—]\\s+)\\S`, 'u'),
  /^(-)(?=[\p{L}¿¡«]|\*\*)/u,
];
const numbered = new RegExp(`^(\\d{1,2})[.)](${odd}+\\s*|(?=[\\p{L}¿¡«]|\\*\\*))\\S`, 'u');

function unreadLists(document: Document): Problem[] {
  return nodesOfType(document, 'paragraph').flatMap((node): Problem[] => {
    const first = document.text.positionOf(node);
    const height = (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0) + 1;
    const lines = document.lines().slice(first.line - 1, first.line - 1 + height);
    return lines.flatMap((whole, index): Problem[] => {
      const skipped = index === 0 ? first.column - 1 : (/^\s*/.exec(whole)?.[0].length ?? 0);
      const line = whole.slice(skipped);
      const [written, mark, right] = entryOf(line);
      if (mark === undefined) return [];
      const place = { file: document.file, line: first.line + index, column: skipped + 1 };
      const fix = { line: place.line, column: place.column, length: mark.length, text: right };
      return [told(unreadList, place, sentence(written, right), fix)];
    });
  });
}

/** What is written, the mark that is no mark, and the one that is. */
function entryOf(line: string): [string, string | undefined, string] {
  const short = line.length > 30 ? `${line.slice(0, 30).trimEnd()}…` : line;
  for (const entry of entries) {
    const [, mark] = entry.exec(line) ?? [];
    if (mark !== undefined) return [short, mark, '- '];
  }
  const [, number, space = ''] = numbered.exec(line) ?? [];
  return number === undefined
    ? [short, undefined, '']
    : [short, line.slice(0, number.length + 1 + space.length), `${number}. `];
}

function sentence(written: string, right: string): Sentence {
  const hyphen = right === '- ';
  return {
    es: `«${written}» no se lee como un punto de una lista. Empieza la línea con ${hyphen ? 'un guion' : `«${right.trim()}»`} y un espacio, escritos con el teclado.`,
    en: `«${written}» is not read as an entry of a list. Begin the line with ${hyphen ? 'a hyphen' : `«${right.trim()}»`} and a space, typed on the keyboard.`,
  };
}

function quotes({ data, text }: Document): Problem[] {
  return ['title', 'summary', 'term'].flatMap((key): Problem[] => {
    const value = data[key];
    if (typeof value !== 'string' || !/^[“”][^“”]*[“”]$/.test(value.trim())) return [];
    return [
      told(typedQuotes, text.matter.at([key]), {
        es: `Las comillas de «${key}» (“ ”) se publicarían. Quítalas, o pon comillas rectas: '…'.`,
        en: `The quotes of «${key}» (“ ”) would be published. Take them out, or use straight ones: '…'.`,
      }),
    ];
  });
}
