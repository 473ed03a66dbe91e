import { pathTo } from '../../src/lib/routes.ts';

/** What to open, once the site is served. */
export function addresses(port: number): { name: string; url: string }[] {
  const at = (path: string) => `http://localhost:${port}${path}`;
  return [
    { name: 'Español', url: at(pathTo('es', { to: 'home' })) },
    { name: 'English', url: at(pathTo('en', { to: 'home' })) },
    { name: 'Guía', url: at(pathTo('es', { to: 'guides', id: 'primer-ingreso' })) },
  ];
}
