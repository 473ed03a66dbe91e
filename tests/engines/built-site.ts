import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { paths } from '../../site/tools/lib/paths.ts';
import type { Middleware, Plugin } from '../web-test-runner.config.ts';

const client = join(paths.dist, 'client');

/** The built site below the tests' own server, so that a test may look into its pages. It has no endpoints: what is sent fails. */
export const builtSite: Plugin = {
  name: 'built-site',
  serve({ path }) {
    const file = join(client, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(client) || !existsSync(file) || !statSync(file).isFile()) return undefined;
    const type = extname(file).slice(1);
    // Its types know texts alone; bytes go through as they are.
    return { body: readFileSync(file) as unknown as string, type: type || 'bin' };
  },
};

/** Parts of its files, which players ask for: without them, some can show no second but the first. */
export function partsOfFiles(): Middleware {
  const files = sirv(client);
  return (context, next) => {
    if (!context.get('range')) return next();
    context.respond = false;
    files(context.req, context.res);
    return undefined;
  };
}
