import { posix } from 'node:path';
import { isLocale, locales } from '@first-login/shared/locales';
import { suggestion } from '../../guide/nearest.ts';
import type { Problem } from '../../guide/problem.ts';
import type { Facts } from '../facts.ts';
import { collections, contentRoot, placeOf } from '../document.ts';
import { characterProblemsOf } from './wording.ts';
import { idFrom } from '../new/id.ts';
import { shown, told, type Rule, type Sentence } from './rule.ts';

const term = '---\nterm: Clave nueva\narticle: faqs/clave\n---\n\nEs la clave que creas en una sucursal.\n';

const misplacedFile: Rule = {
  id: 'misplaced-file',
  severity: 'error',
  asks: {
    es: 'Un texto está en la carpeta de su tipo y de su idioma, y su nombre lleva minúsculas sin acento, números y guiones.',
    en: 'A text lies in the folder of its kind and its language, and its name has small unaccented letters, digits and hyphens.',
  },
  why: {
    es: 'De la carpeta y del nombre sale la dirección de la página. Lo que está en otro lugar no se publica.',
    en: 'The address of the page is made of the folder and the name. What lies elsewhere is not published.',
  },
  example: {
    bad: [{ write: 'glossary/es/Clave Nueva.md', text: term }],
    good: [
      { write: 'glossary/es/clave-nueva.md', text: term },
      {
        write: 'glossary/en/clave-nueva.md',
        text: '---\nterm: New key\narticle: faqs/clave\nsourceHash: {hash}\n---\n\nIt is the key that you create at a branch.\n',
      },
    ],
  },
};

const unknownIcon: Rule = {
  id: 'unknown-icon',
  severity: 'error',
  asks: { es: 'El ícono de un tema existe en Lucide.', en: 'The icon of a topic exists in Lucide.' },
  why: { es: 'Sin él no se puede dibujar el menú.', en: 'Without it the menu cannot be drawn.' },
  example: shown('topics/es/claves.md', 'icon: key', 'icon: kye', 'icon: key'),
};

export const unknownPage: Rule = {
  id: 'unknown-page',
  severity: 'error',
  asks: {
    es: 'Las páginas que nombran los menús y las redirecciones existen.',
    en: 'The pages that menus and redirects name exist.',
  },
  why: {
    es: 'Una dirección impresa en un folleto debe llevar a algún lado.',
    en: 'An address printed on a leaflet must lead somewhere.',
  },
  example: shown('redirects.yml', '/ayuda: /es/', '/ayuda: /es/preguntas/clav/', '/ayuda: /es/'),
};

const missingList: Rule = {
  id: 'missing-list',
  severity: 'error',
  asks: {
    es: 'Las listas del sitio (institution.yml, home.yml, owners.yml…) están todas.',
    en: 'The site’s lists (institution.yml, home.yml, owners.yml…) are all there.',
  },
  why: {
    es: 'Sin una de ellas el sitio no se puede construir.',
    en: 'Without one of them the site cannot be built.',
  },
  example: { bad: [{ remove: 'redirects.yml' }], good: [{ write: 'redirects.yml', text: '/ayuda: /es/\n' }] },
};

export const fileRules = [misplacedFile, missingList, unknownIcon, unknownPage];

/** The lists that must be there. */
const lists = [
  ...['institution', 'home', 'owners', 'redirects', 'videos', 'drawings', 'partners'].map(
    (name) => `${name}.yml`,
  ),
  ...['synonyms', 'pins', 'urgent', 'outside', 'asked'].map((name) => `search/${name}.yml`),
  ...locales.map((locale) => `spelling/${locale}.txt`),
];

/** Lists that are not there. */
export function missingLists(files: ReadonlySet<string>): Problem[] {
  return lists
    .filter((name) => !files.has(name))
    .map((name) =>
      told(
        missingList,
        { file: `${contentRoot}/${name}`, line: 1, column: 1 },
        {
          es: `Falta este archivo, y el sitio lo necesita. Recupéralo de Git, o pide ayuda a quien opera el sitio.`,
          en: `This file is missing, and the site needs it. Take it back from Git, or ask whoever runs the site for help.`,
        },
      ),
    );
}

/** Files that lie where nothing of their kind belongs, so that nobody would ever see them. */
export function placeProblems(paths: Iterable<string>): Problem[] {
  return [...paths].flatMap((path): Problem[] => {
    const message = wrongPlace(path);
    return message
      ? [told(misplacedFile, { file: `${contentRoot}/${path}`, line: 1, column: 1 }, message)]
      : [];
  });
}

/** How the names of texts end, in other programs too. */
const endings = /(?:\.(?:md|mdx|markdown|mdown|txt|text))+$/i;

function wrongPlace(path: string): Sentence | undefined {
  const [folder = '', language = '', ...rest] = path.split('/');
  const name = posix.basename(path);
  if (folder === 'guides' && /\.(?:md|yml)$/.test(name)) return undefined;
  if (placeOf(path)) return undefined;
  if (lists.includes(path)) return undefined;
  const kind = collections.find((one) => one === folder);
  // A video and its captions, which have rules of their own.
  if (kind && rest.length === 1 && /\.(?:mp4|webm|mov|m4v|vtt)$/.test(name)) return undefined;
  if (!kind) return wrongFolder(path, folder);
  const place = `${folder}/es/ o ${folder}/en/`;
  if (!isLocale(language) || rest.length !== 1)
    return {
      es: `Este archivo no se publica: no está en la carpeta de un idioma. Su lugar es ${place}.`,
      en: `This file is not published: it is not in the folder of a language. Its place is ${place.replace(' o ', ' or ')}.`,
    };
  const better = `${idFrom(name.replace(endings, ''))}.md`;
  if ((endings.test(name) || !name.includes('.')) && !/\.md$/i.test(name))
    return {
      es: `Este archivo no se publica: el nombre de un texto termina en .md. Si es un texto, llámalo ${better}; si no, quítalo.`,
      en: `This file is not published: the name of a text ends in .md. If it is a text, call it ${better}; if not, take it out.`,
    };
  if (!/\.md$/i.test(name))
    return {
      es: `Este archivo no se publica: aquí solo van textos en Markdown, cuyo nombre termina en .md. Pasa su texto a uno («pnpm content new»), o quítalo.`,
      en: `This file is not published: only texts in Markdown belong here, whose name ends in .md. Put its text into one («pnpm content new»), or take it out.`,
    };
  return {
    es: `Este archivo no se publica: su nombre lleva mayúsculas, acentos, espacios u otros signos. Llámalo ${better}.`,
    en: `This file is not published: its name has capitals, accents, spaces or other signs. Call it ${better}.`,
  };
}

function wrongFolder(path: string, folder: string): Sentence {
  const { es, en } =
    /\.md$/i.test(path) && path.includes('/')
      ? suggestion(folder, [...collections, 'guides'])
      : suggestion(
          path.replace(/\.yaml$/, '.yml'),
          lists.filter((one) => /\.ya?ml$/.test(path) || !one.endsWith('.yml')),
        );
  return {
    es: `Nada usa este archivo: no está en una carpeta de textos ni es una de las listas. Cámbialo de lugar o de nombre, o quítalo. ${es}`,
    en: `Nothing uses this file: it is in no folder of texts, and is none of the lists. Move it, rename it or take it out. ${en}`,
  };
}

/** Whether a file under the name of a text is none: an image, or a text in another encoding. */
export const isNoText = (source: string): boolean => source.includes('\0');

/** Such a file. */
export function notText({ file }: { file: string }): Problem {
  return told(
    misplacedFile,
    { file, line: 1, column: 1 },
    {
      es: 'Este archivo no se puede leer como texto: es de otro tipo, o se guardó como UTF-16. Guárdalo como UTF-8, o quítalo.',
      en: 'This file cannot be read as a text: it is of another kind, or was saved as UTF-16. Save it as UTF-8, or take it out.',
    },
  );
}

/**
 * Files that were saved in another encoding, where no rule about words would tell it: texts and lists that are none any more,
 * and lists that customers do not read.
 * @param worded the lists whose words have rules of their own
 */
export function encodingProblems(
  sources: ReadonlyMap<string, string>,
  worded: ReadonlyMap<string, string>,
): Problem[] {
  return [...sources].flatMap(([path, source]): Problem[] => {
    const file = `${contentRoot}/${path}`;
    if (isNoText(source)) return [notText({ file })];
    return path.endsWith('.md') || worded.has(path) ? [] : characterProblemsOf({ file, source });
  });
}

/** Topics whose icon is none. */
export function iconProblems(texts: readonly Facts[], icons: ReadonlySet<string>): Problem[] {
  return texts.flatMap(({ kind, shared }): Problem[] => {
    const icon = shared.find(({ key }) => key === 'icon');
    const name: unknown = icon && JSON.parse(icon.value);
    if (!icon || kind !== 'topics' || typeof name !== 'string' || icons.has(name)) return [];
    // Its form is told already, with what was meant.
    if (!/^[a-z0-9-]+$/.test(name)) return [];
    const { es, en } = suggestion(name, [...icons]);
    return [
      told(unknownIcon, icon.position, {
        es: `No hay un ícono «${name}». ${es || 'Elige uno en lucide.dev/icons.'}`,
        en: `There is no icon «${name}». ${en || 'Choose one at lucide.dev/icons.'}`,
      }),
    ];
  });
}
