import type { FieldName } from './field-name.ts';

/**
 * What a field is called in the editors' room, by its name in the files, in the order in which the files have them: what is
 * saved there changes only the lines that were edited. What to write in a field, its schema says.
 */
export const labels: Record<FieldName, string> = {
  title: 'Título',
  term: 'Palabra',
  summary: 'Resumen',
  topic: 'Tema',
  minutes: 'Minutos',
  order: 'Lugar en el menú',
  icon: 'Ícono',
  aliases: 'Otras formas de decirlo',
  avoid: 'Palabras por evitar',
  related: 'Artículos relacionados',
  article: 'Artículo que lo explica',
  owner: 'Responsable',
  official: 'Lugar oficial',
  developers: 'Para desarrolladores',
  reviewed: 'Revisado el',
  reviewBy: 'Revisar antes del',
  draft: 'Borrador',
  sourceHash: 'Versión traducida',
};

/** What the folders of texts are called. */
export const collectionLabels = {
  faqs: { label: 'Preguntas', label_singular: 'Pregunta' },
  tutorials: { label: 'Tutoriales', label_singular: 'Tutorial' },
  pages: { label: 'Páginas', label_singular: 'Página' },
  topics: { label: 'Temas', label_singular: 'Tema' },
  glossary: { label: 'Glosario', label_singular: 'Término' },
} as const;
