import { toString } from 'mdast-util-to-string';
import type { Nodes, Table } from 'mdast';
import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, type Document } from '../document.ts';
import { shown, told, type Rule, type Sentence } from './rule.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const right = '| Dónde | Con qué |\n| --- | --- |\n| App | Tu clave |';

const unreadTable: Rule = {
  id: 'unread-table',
  severity: 'error',
  asks: {
    es: 'Una tabla lleva sus títulos, debajo una línea | --- | --- |, y en cada fila tantas celdas como títulos.',
    en: 'A table has its headings, below them a line | --- | --- |, and in each row as many cells as headings.',
  },
  why: {
    es: 'Sin esa línea no hay tabla: se publica un renglón corrido, con sus barras. Y sin títulos, quien la oye no sabe de qué es cada celda.',
    en: 'Without that line there is no table: one long line is published, with its bars. Without headings, who hears it cannot tell the cells apart.',
  },
  example: shown(faq, spot, `${spot}\n\n| Dónde | Con qué |\n| App | Tu clave |`, `${spot}\n\n${right}`),
};

const oddPart: Rule = {
  id: 'odd-part',
  severity: 'error',
  asks: {
    es: 'Un texto no lleva notas al pie, casillas ni bloques de código.',
    en: 'A text has no footnotes, checkboxes or blocks of code.',
  },
  why: {
    es: 'Casi siempre son signos que vinieron de otro programa. En la página quedan sin estilo, o parecen un formulario.',
    en: 'They are mostly marks that came from another program. On the page they have no style, or look like a form.',
  },
  example: shown(faq, spot, `${spot}\n\n    Es gratis.`, `${spot}\n\nEs gratis.`),
};

export const partRules = [unreadTable, oddPart];

/** Tables that are none, and parts that texts do not have. */
export function partProblems(document: Document): Problem[] {
  if (document.kind === 'guides') return [];
  return [
    ...lostTables(document),
    ...nodesOfType(document, 'table').flatMap((table) => tableProblems(table, document)),
    ...oddParts(document),
  ];
}

/** Lines that look like a table, with bars or, as from Word and Excel, with tabs. */
function lostTables(document: Document): Problem[] {
  return nodesOfType(document, 'paragraph').flatMap((node): Problem[] => {
    const place = document.text.positionOf(node);
    const lines = document.lines().slice(place.line - 1, place.line + (heightOf(node) - 1));
    if (lines.length < 2) return [];
    const columns = (line: string) => line.split(/(?<!\\)\|/).filter((cell) => cell.trim() !== '');
    if (lines.every((line) => columns(line).length > 1))
      return [told(unreadTable, place, withoutRule(columns(lines[0] ?? '')))];
    return lines.every((line) => line.trim().includes('\t')) ? [told(unreadTable, place, fromExcel)] : [];
  });
}

function withoutRule(cells: readonly string[]): Sentence {
  const rule = `${cells.map(() => '| ---').join(' ')} |`;
  return {
    es: `Esto no se lee como una tabla: falta la línea de guiones debajo de sus títulos. Escribe ahí «${rule}».`,
    en: `This is not read as a table: the line of hyphens below its headings is missing. Write «${rule}» there.`,
  };
}

const fromExcel: Sentence = {
  es: 'Esto parece una tabla copiada de otro programa, y se publicaría como un renglón corrido. Pon barras entre las celdas («| Dónde | Con qué |») y, debajo de los títulos, «| --- | --- |».',
  en: 'This looks like a table copied from another program, and would be published as one long line. Put bars between the cells («| Where | With what |») and, below the headings, «| --- | --- |».',
};

function tableProblems(table: Table, { text }: Document): Problem[] {
  const [head, ...rows] = table.children;
  const width = head?.children.length ?? 0;
  return [
    ...(head?.children.some((cell) => toString(cell).trim() === '')
      ? [
          told(unreadTable, text.positionOf(head), {
            es: 'La primera fila de una tabla son los títulos de sus columnas, y aquí falta alguno. Escríbelo.',
            en: 'The first row of a table has the headings of its columns, and one is missing here. Write it.',
          }),
        ]
      : []),
    ...rows.flatMap((row) => {
      const cells = row.children.length;
      return cells === width
        ? []
        : [
            told(unreadTable, text.positionOf(row), {
              es: `Esta fila tiene ${cells === 1 ? '1 celda' : `${cells} celdas`} y la tabla, ${width} columnas. Escribe tantas como columnas; una vacía también lleva su barra.`,
              en: `This row has ${cells === 1 ? '1 cell' : `${cells} cells`} and the table ${width} columns. Write as many as columns; an empty one has its bar too.`,
            }),
          ];
    }),
  ];
}

function oddParts(document: Document): Problem[] {
  return document.nodes.flatMap((node) => {
    const message = oddity(node, document);
    return message ? [told(oddPart, document.text.positionOf(node), message)] : [];
  });
}

function oddity(node: Nodes, document: Document): Sentence | undefined {
  if (node.type === 'footnoteReference')
    return {
      es: 'Los textos no llevan notas al pie: en un celular quedan lejos de lo que explican. Escribe aquí mismo lo que dice la nota.',
      en: 'Texts have no footnotes: on a phone they are far from what they explain. Write right here what the note says.',
    };
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return {
      es: 'Los textos no llevan casillas: parecen un formulario, y nadie puede marcarlas. Quita los corchetes y deja el guion.',
      en: 'Texts have no checkboxes: they look like a form, and nobody can tick them. Take the brackets out and leave the hyphen.',
    };
  if (node.type !== 'code') return undefined;
  const { line } = document.text.positionOf(node);
  return /^\s*(?:`{3}|~{3})/.test(document.lines()[line - 1] ?? '')
    ? {
        es: 'Lo que va entre líneas de ``` se publica tal cual, como código. Quita esas líneas.',
        en: 'What stands between lines of ``` is published as it is, as code. Take those lines out.',
      }
    : {
        es: 'Esta línea empieza con cuatro espacios o un tabulador, y así se publica como código. Quítalos.',
        en: 'This line begins with four spaces or a tab, and is published as code like that. Take them out.',
      };
}

const heightOf = (node: Nodes) => (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0) + 1;
