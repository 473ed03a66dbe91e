import type { Place } from '../lib/routes.ts';

/** The pages that a device keeps, in each language, besides the one that says that there is no connection. */
export const keptPlaces: readonly Place[] = [
  { to: 'pages', id: 'ayuda-urgente' },
  { to: 'guides', id: 'primer-ingreso' },
];
