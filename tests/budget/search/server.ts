import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { close as closePagefind, createIndex } from 'pagefind';
import type { SearchData } from '../../../site/src/components/search/data.ts';
import { packSearch, type PackedSearch, unpackSearch } from '../../../site/src/components/search/packed.ts';
import { paths } from '../../../site/tools/lib/paths.ts';
import { pageOf, withArticles } from './articles.ts';

const client = join(paths.dist, 'client');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Pagefind alone: a box that loads it on focus and shows the first five, as its own documentation does. */
const barePage = `<!doctype html><html lang="es"><title>Bare Pagefind</title><input><ol></ol><script type="module">
const input = document.querySelector('input'); const list = document.querySelector('ol');
let pagefind;
input.addEventListener('focus', async () => { pagefind = await import('/pagefind/pagefind.js'); pagefind.init(); });
input.addEventListener('input', async () => {
  while (!pagefind) await new Promise((resolve) => setTimeout(resolve, 5));
  const found = await pagefind.debouncedSearch(input.value, {}, 150);
  if (found === null) return;
  const first = await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
  list.innerHTML = first.map(({ url, meta, excerpt }) => '<li role="option"><a href="' + url + '">' + meta.title + '</a><p>' + excerpt).join('');
});
</script>`;

async function pagefindFiles(data: SearchData): Promise<[string, Buffer][]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const document of data.documents)
    await index.addHTMLFile({ url: document.href, content: pageOf(document) });
  const { files } = await index.getFiles();
  await closePagefind();
  return files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]);
}

/** Serves the built site with a number of articles to search, compressed, and a page with Pagefind alone, `/bare.html`. */
export async function serveSearch(
  articles: number,
  port: number,
): Promise<{ origin: string; close: () => void }> {
  const own = JSON.parse(readFileSync(join(client, 'search/es.json'), 'utf8')) as PackedSearch;
  const data = withArticles(unpackSearch(own), articles);
  const files = new Map<string, Buffer>([
    ['/bare.html', Buffer.from(barePage)],
    ['/search/es.json', Buffer.from(JSON.stringify(packSearch(data)))],
    ...(await pagefindFiles(data)),
  ]);
  const compressed = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer | undefined => {
    const known = compressed.get(path);
    if (known) return known;
    const file = join(client, path);
    const plain =
      files.get(path) ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
    if (!plain) return undefined;
    // Pagefind's own files are compressed already.
    const body = isPacked(path) ? plain : brotliCompressSync(plain);
    compressed.set(path, body);
    return body;
  };
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURI(url.replace(/\?.*$/, '')).replace(/\/$/, '/index.html');
    const body = bodyOf(path);
    if (!body) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
        ...(!isPacked(path) && { 'content-encoding': 'br' }),
      })
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

const isPacked = (path: string): boolean => /\.(pagefind|pf_\w+)$/.test(path);
