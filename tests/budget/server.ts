import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { paths } from '../../site/tools/lib/paths.ts';
import { prerenderedGuide } from '../support/prerendered.ts';

const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

const page = (script: string, element: string) =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><title>Budget</title>
   ${script && `<script src="${script}" defer></script>`}<body>${element}`;

/** The guide as the site pre-renders it, and the same as plain HTML: without the first view's shadow root, pack and script. */
function prerendered(): { guide: string; plain: string } {
  const guide = prerenderedGuide();
  const plain = guide
    .replace(/^<first-login-guide[^>]*>/, '<div>')
    .replace(/<template[^]*?<\/template>/, '')
    .replace(/<script[^]*?<\/script>/, '')
    .replace('</first-login-guide>', '</div>');
  return { guide, plain };
}

/** What a partner puts into a page, as the snippet builder writes it. */
const snippet = `<script src="/widget/first-login-guide.js" referrerpolicy="no-referrer" async></script>
  <first-login-guide pack="/widget/packs/primer-ingreso.{locale}.json">
    <a href="/">Guía de primer ingreso</a>
  </first-login-guide>`;

/** A page of a partner's, with what a good page has. */
const host = (
  inside: string,
) => `<!doctype html><html lang="es"><meta charset="utf-8"><title>Tienda de Ejemplo</title>
  <meta name="viewport" content="width=device-width"><meta name="description" content="Ayuda para entrar a tu banca.">
  <link rel="icon" href="data:,"><body><main><h1>Entra a tu banca</h1><p>Te decimos cómo, paso a paso.</p>${inside}</main>`;

/** A page of a partner's, without anything on it. */
const blank =
  '<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Blank</title><body>';

async function files(): Promise<Record<string, string>> {
  const bare = await build({
    entryPoints: [join(import.meta.dirname, 'pages', 'bare.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    nodePaths: [join(paths.widget, 'node_modules')],
    conditions: ['production'],
  });
  const built = (path: string) => readFileSync(join(paths.dist, 'client', path), 'utf8');
  const script = 'widget/first-login-guide.js';
  const pack = 'widget/packs/primer-ingreso.es.json';
  const { guide, plain } = prerendered();
  return {
    '/guide.html': page(
      `/${script}`,
      `<first-login-guide pack="/${pack}" entry="question.customerNumber"></first-login-guide>`,
    ),
    '/host.html': host(''),
    '/host-with-guide.html': host(snippet),
    '/blank.html': blank,
    '/embed.html': blank.replace('<body>', `<body>${snippet}`),
    '/bare.html': page('/bare.js', '<bare-guide></bare-guide>'),
    '/prerendered.html': page(`/${script}`, guide),
    '/plain.html': page('', plain),
    '/bare.js': bare.outputFiles[0]?.text ?? '',
    [`/${script}`]: built(script),
    [`/${pack}`]: built(pack),
  };
}

/** Serves the pages that are held against each other, compressed, until it is closed. */
export async function servePages(port: number): Promise<{ origin: string; close: () => void }> {
  const bodies = new Map(
    Object.entries(await files()).map(([path, text]) => [path, brotliCompressSync(text)]),
  );
  const server = createServer(({ url = '' }, response) => {
    const body = bodies.get(url);
    const kind = url.split('.').at(-1);
    if (!body || (kind !== 'html' && kind !== 'js' && kind !== 'json')) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': types[kind], 'content-encoding': 'br', 'cache-control': 'no-store' })
      .end(body);
  });
  await once(server.listen(port), 'listening');
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
