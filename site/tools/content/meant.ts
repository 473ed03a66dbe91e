import { nearest } from '../guide/nearest.ts';
import { likelyDay } from './days.ts';
import { idFrom } from './new/id.ts';

/** Folders of articles by what people call them. */
const folders: Readonly<Record<string, string>> = {
  faq: 'faqs',
  preguntas: 'faqs',
  questions: 'faqs',
  tutorial: 'tutorials',
  tutoriales: 'tutorials',
  page: 'pages',
  paginas: 'pages',
  guide: 'guides',
  guias: 'guides',
};

/**
 * What a value of the wrong form was likely to be.
 * @param form the name of its form, as `src/lib/content/schemas.ts` has it
 */
export function meantBy(form: string, value: string): string | undefined {
  const better = betters[form]?.(value);
  return better === value || better === '' ? undefined : better;
}

const betters: Readonly<Record<string, (value: string) => string | undefined>> = {
  // `KeyRound`, as programmers write it, is `key-round`.
  id: (value) => idFrom(value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')),
  reference: referenceFrom,
  day: likelyDay,
};

function referenceFrom(value: string): string | undefined {
  const parts = value
    .replace(/^[./]*/, '')
    .replace(/\.md$/, '')
    .split('/')
    .map(idFrom);
  const [folder = '', ...rest] = parts;
  const id = rest.at(-1);
  const known = folders[folder] ?? folder;
  return id && /^(?:faqs|tutorials|guides|pages)$/.test(known) ? `${known}/${id}` : undefined;
}

/** Keys by what people call them. */
const synonyms: Readonly<Record<string, string>> = {
  ...{ nombre: 'title', resumen: 'summary', descripcion: 'summary', description: 'summary' },
  ...{ tema: 'topic', category: 'topic', categoria: 'topic', alias: 'aliases', sinonimos: 'aliases' },
  ...{ relacionados: 'related', responsable: 'owner', dueno: 'owner', author: 'owner', autor: 'owner' },
  ...{ revisado: 'reviewed', fecha: 'reviewed', date: 'reviewed', revisar: 'reviewBy', vence: 'reviewBy' },
  ...{ oficial: 'official', borrador: 'draft', minutos: 'minutes', orden: 'order', icono: 'icon' },
  ...{ palabra: 'term', termino: 'term', evitar: 'avoid', articulo: 'article' },
};

/** The key that another was likely to be: one that is written nearly so, or means the same. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const said = synonyms[idFrom(key)];
  return said !== undefined && known.includes(said) ? said : nearest(key, known);
}
