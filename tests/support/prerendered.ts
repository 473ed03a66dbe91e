import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathTo } from '../../site/src/lib/routes.ts';
import { paths } from '../../site/tools/lib/paths.ts';

/** The guide as the built site has it on its page: pre-rendered, the pack in it, without the script. */
export function prerenderedGuide(): string {
  const path = join(paths.dist, 'client', pathTo('es', { to: 'guides', id: 'primer-ingreso' }), 'index.html');
  const html = readFileSync(path, 'utf8');
  return `${html.slice(html.indexOf('<first-login-guide'), html.indexOf('</first-login-guide>'))}</first-login-guide>`;
}
