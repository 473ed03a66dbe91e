/** The words of search in Spanish, in a file of their own because they also run in the browser. No tokens here. */
export const searchEs = {
  label: 'Buscar en la ayuda',
  placeholder: 'Escribe tu duda',
  shortPlaceholder: 'Buscar en la ayuda',
  button: 'Buscar',
  title: 'Buscar en la ayuda',
  description: 'Busca entre todas las preguntas, tutoriales y páginas de ayuda, o recórrelas por tema.',
  loading: 'Buscando…',
  count: (n: number, query: string) =>
    n === 1 ? `1 resultado de «${query}»` : `${n} resultados de «${query}»`,
  best: (n: number, query: string) => `Los ${n} mejores resultados de «${query}»`,
  none: (query: string) => `No encontramos nada de «${query}».`,
  noneHint: 'Prueba con menos palabras o con otras, o busca por tema.',
  failed: 'La búsqueda no está disponible en este momento. Vuelve a intentarlo o busca por tema.',
  all: 'Ver todos los resultados',
  byTopic: 'Todas las respuestas, por tema',
  popular: 'Se busca mucho:',
  kinds: {
    faqs: 'Pregunta',
    tutorials: 'Tutorial',
    guides: 'Guía',
    pages: 'Página',
    glossary: 'Glosario',
  } as Record<string, string>,
};

export type SearchWords = typeof searchEs;
