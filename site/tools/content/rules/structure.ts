import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, stepList, type Document } from '../document.ts';
import { headingOrder, headingProblems } from './headings.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';

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
    es: 'Los pasos de un tutorial son una sola lista numerada, y cada uno empieza en negritas con lo que hay que hacer.',
    en: 'The steps of a tutorial are one numbered list, and each begins in bold with what to do.',
  },
  why: {
    es: 'Así se sabe por cuál se va, y se leen en orden en voz alta. De ellos sale también su video.',
    en: 'Then one knows which step one is at, and they are read aloud in order. Its video is made of them too.',
  },
  example: shown(
    'tutorials/es/registro.md',
    '1. **Abre {{app}}.**\n2. **Toca «Registrarme».**',
    'Abre {{app}} y toca «Registrarme».',
    '1. **Abre {{app}}.**\n2. **Toca «Registrarme».**',
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
    ...misshapenLinks(document),
    ...headingProblems(document),
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

/** A mark that is missing, turned round or of another program, by what would be right. */
const misshapen: readonly [RegExp, (written: string, ...parts: string[]) => string][] = [
  [
    /!?\[[^\][]*\]\((?:[^()]*\)|\S*?(?=[.,;:!?]*(?:\s|$)))/g,
    (written) => `${written.replace(/\)?$/, '')})`.replaceAll(/[“”]/g, '"'),
  ],
  [/\(([^()]*)\)\[([^\][]*)\]/g, (_, words = '', path = '') => `[${words}](${path})`],
  [/\[\[([^\][]*)\]\]/g, (_, path = '') => `[${path}](${path.replace(/(?:\.md)?$/, '.md')})`],
  [/\[([^\][()]*)\(([^()\s]*\.md[^()]*)\)/g, (_, words = '', path = '') => `[${words}](${path})`],
];

function misshapenLinks({ prose }: Document): Problem[] {
  return prose
    .filter(({ part }) => part === '' || part.startsWith('#'))
    .flatMap(({ text, at }) =>
      misshapen.flatMap(([pattern, mend]) =>
        [...text.matchAll(pattern)].map(({ 0: written, index, ...parts }) => {
          const right = mend(written, parts[1] ?? '', parts[2] ?? '');
          return told(unreadLink, at(index), {
            es: `«${written}» no se lee como un enlace y se publicaría con sus signos. Escríbelo así: ${right}.`,
            en: `«${written}» is not read as a link and would be published with its marks. Write it like this: ${right}.`,
          });
        }),
      ),
    );
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
              es: `«${node.value}» es HTML. ${image(node.value) ? 'Quítalo: los textos llevan dibujos, como ![Una hoja con…](drawing:statement).' : 'Escríbelo en Markdown: **negritas**, _cursivas_, - listas.'}`,
              en: `«${node.value}» is HTML. ${image(node.value) ? 'Take it out: texts have drawings, such as ![A sheet with…](drawing:statement).' : 'Write it in Markdown: **bold**, _italics_, - lists.'}`,
            },
      ),
    );
  }
  return problems;
}

const image = (tag: string) => /^<(?:img|picture|svg)\b/i.test(tag);

/** Steps that go on in a second list, and those that do not say first what to do. */
function steps(document: Document): Problem[] {
  const { tree, text } = document;
  const list = stepList(document);
  if (!list) return [];
  const next = (list.start ?? 1) + list.children.length;
  const rest = tree.children.find(
    (node) => node.type === 'list' && node.ordered === true && node.start === next,
  );
  const bare = list.children.flatMap((item, index) => {
    const [paragraph] = item.children;
    const bold = paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'strong';
    return bold ? [] : [{ item, number: index + 1 }];
  });
  return [
    ...(rest
      ? [
          told(tutorialSteps, text.positionOf(rest), {
            es: `Con el paso ${next} empieza otra lista. Escribe todos los números igual («1.»), y con espacios al principio lo que va dentro de un paso.`,
            en: `At step ${next} another list begins. Write all numbers alike («1.»), and begin with spaces what belongs within a step.`,
          }),
        ]
      : []),
    ...bare.map(({ item, number }) =>
      told(tutorialSteps, text.positionOf(item), {
        es: `El paso ${number} no empieza en negritas. Di primero qué hay que hacer: «${number}. **Descarga la app.** …».`,
        en: `Step ${number} does not begin in bold. Say first what to do: «${number}. **Download the app.** …».`,
      }),
    ),
  ];
}

function body(document: Document): Problem[] {
  const { kind, tree, text, file } = document;
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
  if (kind !== 'tutorials') return [];
  if (stepList(document)) return steps(document);
  return [
    told(tutorialSteps, text.positionOf(node), {
      es: 'Este tutorial no tiene pasos. Escríbelos como una lista numerada: 1. Abre…',
      en: 'This tutorial has no steps. Write them as a numbered list: 1. Open…',
    }),
  ];
}
