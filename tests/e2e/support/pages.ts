import { type Locale, locales } from '@first-login/shared/locales';
import { pathTo, type Place } from '../../../site/src/lib/routes.ts';

/** One page of each type. */
const places: Record<string, Place> = {
  home: { to: 'home' },
  topic: { to: 'topics', id: 'seguridad' },
  question: { to: 'faqs', id: 'clave-temporal' },
  tutorial: { to: 'tutorials', id: 'registrarte-en-la-app' },
  guide: { to: 'guides', id: 'primer-ingreso' },
  page: { to: 'pages', id: 'ayuda-urgente' },
  search: { to: 'search' },
  glossary: { to: 'glossary' },
  'for partners': { to: 'pages', id: 'integrar-la-guia' },
  map: { to: 'map', id: 'primer-ingreso' },
  'not found': { to: 'not-found' },
};

export interface TypicalPage {
  type: string;
  locale: Locale;
  path: string;
}

/** One page of each type in each language. */
export const typicalPages: TypicalPage[] = locales.flatMap((locale) =>
  Object.entries(places).map(([type, place]) => ({ type, locale, path: pathTo(locale, place) })),
);

/** An article that stands for all. */
export const article = (locale: Locale) => pathTo(locale, { to: 'faqs', id: 'clave-temporal' });
