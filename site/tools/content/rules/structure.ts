import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, type Document } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';

const headingOrder: Rule = {
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
  example: shown(faq, '## Cómo obtenerla', '#### Cómo obtenerla', '## Cómo obtenerla'),
};

const firstParagraph: Rule = {
  id: 'first-paragraph',
  severity: 'warning',
  asks: {
    es: 'El primer párrafo contesta en 60 palabras o menos.',
    en: 'The first paragraph answers in 60 words or fewer.',
  },
  why: {
    es: 'Es lo que muestran los buscadores y lo único que muchos leen.',
    en: 'It is what search engines show, and all that many read.',
  },
  example: shown(
    faq,
    'Es una clave que creas en una sucursal.',
    Array.from({ length: 8 }, () => 'Es una clave que creas en una sucursal.').join(' '),
    'Es una clave que creas en una sucursal.',
  ),
};

const html: Rule = {
  id: 'html',
  severity: 'error',
  asks: {
    es: 'Los textos se escriben en Markdown, sin HTML.',
    en: 'Texts are written in Markdown, without HTML.',
  },
  why: {
    es: 'El HTML puede romper la página, y no llega igual a la aplicación, a la impresión ni a los buscadores.',
    en: 'HTML can break the page, and does not reach the app, the printer and search engines the same.',
  },
  example: shown(faq, 'en una sucursal.', 'en una <b>sucursal</b>.', 'en una **sucursal**.'),
};

const emptyText: Rule = {
  id: 'empty-text',
  severity: 'error',
  asks: { es: 'Debajo del encabezado hay un texto.', en: 'Below the front matter there is a text.' },
  why: {
    es: 'Se publicaría una página con un título y nada más.',
    en: 'A page with a title and nothing else would be published.',
  },
  example: shown(
    'glossary/es/clave.md',
    'Es la clave con la que te registras.',
    '',
    'Es la clave con la que te registras.',
  ),
};

const tutorialSteps: Rule = {
  id: 'tutorial-steps',
  severity: 'error',
  asks: {
    es: 'Los pasos de un tutorial son una lista numerada.',
    en: 'The steps of a tutorial are a numbered list.',
  },
  why: {
    es: 'Así se sabe por cuál se va, y se leen en orden en voz alta.',
    en: 'Then one knows which step one is at, and they are read aloud in order.',
  },
  example: shown(
    'tutorials/es/registro.md',
    '1. Abre {{app}}.\n2. Toca «Registrarme».',
    'Abre {{app}} y toca «Registrarme».',
    '1. Abre {{app}}.\n2. Toca «Registrarme».',
  ),
};

const unreadLink: Rule = {
  id: 'unread-link',
  severity: 'error',
  asks: {
    es: 'Un enlace se escribe [palabras](archivo.md): los paréntesis van pegados a los corchetes, y el camino no lleva espacios.',
    en: 'A link is written [words](file.md): the parentheses touch the brackets, and the path has no spaces.',
  },
  why: {
    es: 'Escrito de otra forma no es un enlace: los corchetes y los paréntesis se publican tal cual.',
    en: 'Written otherwise it is no link: the brackets and parentheses are published as they are.',
  },
  example: shown(faq, '[tarjeta](tarjeta.md)', '[tarjeta] (tarjeta.md)', '[tarjeta](tarjeta.md)'),
};

export const structureRules = [unreadLink, headingOrder, firstParagraph, html, emptyText, tutorialSteps];

/** Most words that the paragraph which answers may have. */
const mostWords = 60;

/** How a text is built: its headings, its first paragraph, its steps. */
export function structureProblems(document: Document): Problem[] {
  if (document.kind === 'guides') return [];
  return [
    ...unreadLinks(document),
    ...headings(document),
    ...first(document),
    ...tags(document),
    ...body(document),
  ];
}

/** `[words] (file.md)`, `[words](a file.md)` and `[words][name]` without that name: Markdown leaves them as they are. */
const brackets = /(!?)\[([^\][]*)\](?:\s*\(([^()]*(?:\.\w+|#[^()]*|:\S*))\)|\[[^\][]*\])/g;

function unreadLinks({ prose }: Document): Problem[] {
  return prose
    .filter(({ part }) => part === '' || part.startsWith('#'))
    .flatMap(({ text, at }) =>
      [...text.matchAll(brackets)].map(({ 0: written, 1: image, 2: words = '', 3: path = '', index }) => {
        const right = `${image ?? ''}[${words}](${path.trim().replaceAll(/\s+/g, '-') || '…'})`;
        return told(unreadLink, at(index), {
          es: `«${written}» no se lee como un enlace y se publicaría con sus corchetes. Escríbelo sin espacios de más: ${right}.`,
          en: `«${written}» is not read as a link and would be published with its brackets. Write it without needless spaces: ${right}.`,
        });
      }),
    );
}

function headings(document: Document): Problem[] {
  const { text } = document;
  const problems: Problem[] = [];
  let above = 1;
  const seen = new Set<string>();
  for (const node of nodesOfType(document, 'heading')) {
    const words = toString(node).trim();
    const twice = words !== '' && seen.has(words);
    seen.add(words);
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

function first({ tree, text, kind }: Document): Problem[] {
  const node = tree.children[0];
  if (node?.type !== 'paragraph' || kind === 'topics') return [];
  const words = toString(node).match(/[\p{L}\d{}]+/gu) ?? [];
  if (words.length <= mostWords) return [];
  return [
    told(firstParagraph, text.positionOf(node), {
      es: `El primer párrafo tiene ${words.length} palabras; lo mejor son ${mostWords} o menos. Contesta primero y explica después.`,
      en: `The first paragraph has ${words.length} words; ${mostWords} or fewer is best. Answer first and explain after.`,
    }),
  ];
}

function tags(document: Document): Problem[] {
  const { text } = document;
  const problems: Problem[] = [];
  for (const node of nodesOfType(document, 'html')) {
    problems.push(
      told(
        html,
        text.positionOf(node),
        node.value.startsWith('<!--')
          ? {
              es: 'Esta nota se publica: cualquiera la ve en el código de la página. Quítala.',
              en: 'This note is published: anybody sees it in the code of the page. Take it out.',
            }
          : {
              es: `«${node.value}» es HTML. Escríbelo en Markdown: **negritas**, _cursivas_, - listas.`,
              en: `«${node.value}» is HTML. Write it in Markdown: **bold**, _italics_, - lists.`,
            },
      ),
    );
  }
  return problems;
}

function body({ kind, tree, text, file }: Document): Problem[] {
  const [node] = tree.children;
  if (kind === 'topics' || text.problems.length > 0) return [];
  if (!node)
    return [
      told(
        emptyText,
        { file, line: 1, column: 1 },
        {
          es: 'Este texto no dice nada debajo de su encabezado. Escríbelo, o borra el archivo.',
          en: 'This text says nothing below its front matter. Write it, or delete the file.',
        },
      ),
    ];
  if (kind !== 'tutorials' || tree.children.some((one) => one.type === 'list' && one.ordered)) return [];
  return [
    told(tutorialSteps, text.positionOf(node), {
      es: 'Este tutorial no tiene pasos. Escríbelos como una lista numerada: 1. Abre…',
      en: 'This tutorial has no steps. Write them as a numbered list: 1. Open…',
    }),
  ];
}
