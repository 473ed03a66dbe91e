// Preloaded into builds and servers of examples that ask the bank for its pack: `https://help.example` is the built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { paths } from '../../site/tools/lib/paths.ts';

setupServer(
  http.get('https://help.example/widget/packs/:name', ({ params }) =>
    HttpResponse.text(
      readFileSync(join(paths.dist, 'client', 'widget', 'packs', String(params['name'])), 'utf8'),
      { headers: { 'content-type': 'application/json' } },
    ),
  ),
).listen({ onUnhandledFrame: 'bypass' });
