import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { paths } from '../../../site/tools/lib/paths.ts';
import { widgetPackage } from '../../../site/tools/release/widget-release.ts';

export const { version } = widgetPackage();

/** A page of a partner. */
export interface FixturePage {
  body?: string;
  head?: string;
  /** Attributes of `html`. */
  html?: string;
  headers?: Record<string, string>;
  status?: number;
  /** The whole file, in the place of what is made of the above. */
  whole?: string;
  /** The server answers so much later. Milliseconds. */
  after?: number;
}

const listen = (server: Server, host: string): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`));
  });

export interface Running {
  origin: string;
  close: () => void;
}

const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};
const client = join(paths.dist, 'client');
const notFound = { status: 404, headers: open, body: 'Not found' };

type Way = (body: Buffer, type: string) => { headers: Record<string, string>; body: Buffer | string };

const asItIs: Way = (body, type) => ({ headers: { ...open, 'content-type': type }, body });

/** What a bank may do to its files, by the first folder of the address. */
const ways: Record<string, Way> = {
  '/bare': (body, type) => ({ headers: { 'content-type': type }, body }),
  '/text': (body) => ({
    headers: { ...open, 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
    body,
  }),
  '/page': () => ({
    headers: { ...open, 'content-type': 'text/html' },
    body: '<!doctype html><title>Home</title>',
  }),
  // Its frame opens on the sites of its registry alone.
  '/registered': (body, type) => ({
    headers: {
      ...open,
      'content-type': type,
      'content-security-policy': 'frame-ancestors https://partner.example',
    },
    body,
  }),
  '/pulled': (body, type) => ({
    headers: { ...open, 'content-type': type },
    body: type.endsWith('json')
      ? JSON.stringify({ ...JSON.parse(body.toString()), pulled: [version] })
      : body,
  }),
  '/revoked': (body, type) => ({
    headers: { ...open, 'content-type': type },
    body: type.endsWith('json') ? body.toString().replace('"partner":{', '"partner":{"revoked":true,') : body,
  }),
};

function answerOf(path: string): { status: number; headers: Record<string, string>; body: Buffer | string } {
  const [, way = '', asked = ''] =
    /^(\/(?:bare|text|page|registered|pulled|revoked))?(\/widget\/.*)$/.exec(path) ?? [];
  // A former release, that differs in its version alone.
  const former = asked.startsWith('/widget/0.0.1/');
  const name = former ? asked.replace('0.0.1', version) : asked.replace('/widget/0/', '/widget/1/');
  const type = types[extname(asked)] ?? 'text/plain';
  try {
    const file = readFileSync(join(client, name));
    const body = former ? Buffer.from(file.toString().replaceAll(version, '0.0.1')) : file;
    return { status: 200, ...(ways[way] ?? asItIs)(body, type) };
  } catch {
    return notFound;
  }
}

/** A server of the bank: the built widget, and the same badly served. */
export async function startBank(): Promise<Running> {
  const server = createServer(({ url = '/' }, response) => {
    const { status, headers, body } = answerOf(url.replace(/\?.*$/, ''));
    response.writeHead(status, headers).end(body);
  });
  const origin = await listen(server, '127.0.0.1');
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const wholePage = ({
  head = '',
  body = '',
  html = 'lang="es"',
}: FixturePage): string => `<!doctype html>
<html ${html}><head><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><main><h1>A shop</h1>${body}</main></body></html>`;

/** A server of partners: the pages by path. */
export async function startPartner(pages: ReadonlyMap<string, FixturePage>): Promise<Running> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    setTimeout(() => {
      response.writeHead(page ? (page.status ?? 200) : 404, { 'content-type': type, ...page?.headers });
      response.end(page ? (page.whole ?? wholePage(page)) : '');
    }, page?.after ?? 0);
  });
  const origin = await listen(server, 'localhost');
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
