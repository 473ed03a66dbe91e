import { suggestion } from '../../guide/nearest.ts';
import type { Problem } from '../../guide/problem.ts';
import type { Facts } from '../facts.ts';
import { collections, contentRoot, placeOf } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

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
    bad: [{ write: 'faqs/es/Clave Nueva.md', text: 'Una nota.\n' }],
    good: [],
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

export const fileRules = [misplacedFile, unknownIcon, unknownPage];

/** Markdown files that lie where no text belongs. */
export function placeProblems(paths: Iterable<string>): Problem[] {
  return [...paths].flatMap((path): Problem[] => {
    if (!path.endsWith('.md') || placeOf(path) || path.startsWith('guides/')) return [];
    const [folder = ''] = path.split('/');
    const { es, en } = collections.some((name) => name === folder)
      ? {
          es: `Su lugar es ${folder}/es/ o ${folder}/en/, con un nombre como clave-temporal.md.`,
          en: `Its place is ${folder}/es/ or ${folder}/en/, under a name such as clave-temporal.md.`,
        }
      : suggestion(folder, [...collections]);
    return [
      told(
        misplacedFile,
        { file: `${contentRoot}/${path}`, line: 1, column: 1 },
        {
          es: `Este archivo no se publica: no está en la carpeta de un idioma, o su nombre lleva mayúsculas, acentos o espacios. ${es}`,
          en: `This file is not published: it is not in the folder of a language, or its name has capitals, accents or spaces. ${en}`,
        },
      ),
    ];
  });
}

/** Topics whose icon is none. */
export function iconProblems(texts: readonly Facts[], icons: ReadonlySet<string>): Problem[] {
  return texts.flatMap(({ kind, shared }): Problem[] => {
    const icon = shared.find(({ key }) => key === 'icon');
    const name: unknown = icon && JSON.parse(icon.value);
    if (!icon || kind !== 'topics' || typeof name !== 'string' || icons.has(name)) return [];
    const { es, en } = suggestion(name, [...icons]);
    return [
      told(unknownIcon, icon.position, {
        es: `No hay un ícono «${name}». ${es || 'Elige uno en lucide.dev/icons.'}`,
        en: `There is no icon «${name}». ${en || 'Choose one at lucide.dev/icons.'}`,
      }),
    ];
  });
}
