import { locales } from '@first-login/shared/locales';
import { pathTo, type Place } from '../../site/src/lib/routes.ts';

const places: Place[] = [
  { to: 'home' },
  { to: 'topics', id: 'seguridad' },
  { to: 'faqs', id: 'clave-temporal' },
  { to: 'tutorials', id: 'registrarte-en-la-app' },
  { to: 'guides', id: 'primer-ingreso' },
  { to: 'search' },
];

/** A page of each type that is promised, in each language. */
export const measuredPaths = locales.flatMap((locale) => places.map((place) => pathTo(locale, place)));
