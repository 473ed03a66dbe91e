import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, type Document } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';

export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'error',
  asks: {
    es: 'Los títulos empiezan en ## y bajan de un nivel en uno.',
    en: 'Headings begin at ## and go down one level at a time.',
  },
  why: {
    es: 'El título de la página ya es el primero. Quien navega con lector de pantalla salta de título en título.',
    en: 'The page’s title is the first already. Who browses with a screen reader goes from heading to heading.',
  },
  fixes: true,
  example: shown(faq, '## Cómo obtenerla', '#### Cómo obtenerla', '## Cómo obtenerla'),
};

/** Headings that skip a level, say nothing or say the same twice, and lines that only look like headings. */
export function headingProblems(document: Document): Problem[] {
  const { text } = document;
  const problems: Problem[] = [];
  let above = 1;
  const seen = new Set<string>();
  for (const node of nodesOfType(document, 'heading')) {
    const words = toString(node).trim();
    // «Cómo pedirla» and «Cómo Pedirla» would have the same address.
    const address = slug(words);
    const twice = words !== '' && seen.has(address);
    seen.add(address);
    if (words === '' || twice)
      problems.push(
        told(
          headingOrder,
          text.positionOf(node),
          twice
            ? {
                es: `El título «${words}» está dos veces en este texto. Di en qué se distingue cada parte.`,
                en: `The heading «${words}» stands twice in this text. Say what sets each part apart.`,
              }
            : {
                es: 'Este título no dice nada. Escríbelo, o quita sus #.',
                en: 'This heading says nothing. Write it, or take its # out.',
              },
        ),
      );
    const marks = '#'.repeat(node.depth);
    const most = '#'.repeat(above + 1);
    const place = text.positionOf(node);
    if (node.depth === 1)
      problems.push(
        told(headingOrder, place, {
          es: `«# ${toString(node)}» sería un segundo título de la página. Escríbelo con ##.`,
          en: `«# ${toString(node)}» would be a second title of the page. Write it with ##.`,
        }),
      );
    else if (node.depth > above + 1)
      problems.push(
        told(headingOrder, place, {
          es: `El título «${toString(node)}» salta niveles: lleva ${marks} y aquí va ${most}.`,
          en: `The heading «${toString(node)}» skips levels: it has ${marks}, and ${most} belongs here.`,
        }),
      );
    above = Math.min(Math.max(node.depth, 2), above + 1);
  }
  return [...problems, ...unreadHeadings(document)];
}

/** `##Title`, which Markdown leaves as it is, and a line in bold that stands for a heading. */
function unreadHeadings(document: Document): Problem[] {
  return nodesOfType(document, 'paragraph').flatMap((node): Problem[] => {
    const place = document.text.positionOf(node);
    const [only, ...rest] = node.children;
    const words = toString(node);
    const [, marks, odd] = /^(#{1,6})([^\S ]\s*)/.exec(words) ?? [];
    if (marks !== undefined && odd !== undefined)
      return [
        told(
          headingOrder,
          place,
          {
            es: 'Después de los # hay un espacio que no es el del teclado, como los que trae Word: así no es un título. Bórralo y escribe uno.',
            en: 'After the # there is a space that is not the keyboard’s, such as those that Word brings: like this it is no heading. Delete it and type one.',
          },
          { line: place.line, column: place.column + marks.length, length: odd.length, text: ' ' },
        ),
      ];
    if (/^#{1,6}[^\s#]/.test(words))
      return [
        told(headingOrder, place, {
          es: `Falta un espacio después de los #: así no es un título. Escribe «${words.replace(/^#+/, '$& ').split('\n')[0] ?? ''}».`,
          en: `A space is missing after the #: like this it is no heading. Write «${words.replace(/^#+/, '$& ').split('\n')[0] ?? ''}».`,
        }),
      ];
    if (only?.type !== 'strong' || rest.length > 0 || /[.!?:…]$/.test(words)) return [];
    return [
      told(headingOrder, place, {
        es: `«${words}» parece un título, pero está en negritas. Escríbelo con ##: «## ${words}».`,
        en: `«${words}» looks like a heading, but is in bold. Write it with ##: «## ${words}».`,
      }),
    ];
  });
}
