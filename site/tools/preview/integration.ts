import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { paths } from '../lib/paths.ts';
import { tellingFailures } from './failures.ts';
import { tellerClient } from './teller-client.ts';

/**
 * In `pnpm dev`: a toolbar that tells editors of the page that they look at, and search in all text. A page that
 * their files stop tells of that itself.
 */
export const editorsPreview: AstroIntegration = {
  name: 'editors-preview',
  hooks: {
    'astro:config:setup': ({ command, addDevToolbarApp, updateConfig }) => {
      if (command !== 'dev') return;
      updateConfig({ devToolbar: { enabled: true, placement: 'bottom-right' } });
      addDevToolbarApp({
        id: 'editors-preview',
        name: 'Este texto · This text',
        icon: 'file-search',
        entrypoint: join(paths.site, 'src/preview/app.ts'),
      });
    },
    'astro:server:setup': ({ server, toolbar }) => {
      const teller = tellerClient();
      server.middlewares.use(tellingFailures(() => teller.page('/')));
      server.middlewares.use(
        '/@editors/page',
        answering(async (path) => json(await teller.page(path))),
      );
      server.middlewares.use(
        '/pagefind/',
        answering(async (_, rest) => {
          const body = await teller.indexFile(rest.slice(1));
          return (
            body && { body, type: rest.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' }
          );
        }),
      );
      const changed = (path: string) => {
        if (path.includes('/src/content/'))
          void teller.forget().then(() => toolbar.send('editors-preview:changed', {}));
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
    },
  },
};

interface Answer {
  body: string | Uint8Array;
  type: string;
}

const json = (value: unknown): Answer => ({ body: JSON.stringify(value), type: 'application/json' });

/**
 * Answers requests below an address, each with what is made of it; where there is nothing, others may answer.
 * @param make is given the `path` parameter of the query, and the rest of the address
 */
function answering(make: (path: string, rest: string) => Promise<Answer | undefined>) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    make(searchParams.get('path') ?? '/', pathname).then((answer) => {
      if (!answer) return next();
      response.setHeader('content-type', answer.type);
      response.setHeader('cache-control', 'no-store');
      response.end(answer.body);
    }, next);
  };
}
