import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { localeOfPath, preferredLocale } from '../src/lib/server/language.ts';
import type { Services } from '../src/lib/server/services.ts';
import { endPath, workerPath } from '../src/offline/names.ts';
import { isOneHost, pathOf, queryOf } from './address.ts';
import { lookAfterFile } from './file-streams.ts';
import { framePolicyOf, headersFor } from './headers.ts';
import { createPackHandler } from './packs.ts';
import { notFoundPage, readPages } from './pages.ts';
import type { Proxies } from './proxies.ts';
import type { LiveRegistry } from './registry.ts';
import { redirectsFile } from './redirects.ts';
import { redirect, sendApiError, sendErrorPage, sendPage, setHeaders } from './responses.ts';

type Next = (error?: unknown) => void;
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** The live endpoints, as Astro builds them. */
export type Api = (
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
  locals: App.Locals,
) => Promise<void>;

export interface Site {
  /** The folder with the browser's files. */
  client: string;
  api: Api;
  services: Services;
  proxies: Proxies;
  /** The sites that may show the guide, as they are now. */
  registry: LiveRegistry;
  /** Whether readers who allow it may keep pages for reading offline; if not, what is kept out there is ended. */
  offlineCopy: boolean;
}

/** Answers every request to the site. */
export function createHandler(site: Site): Handler {
  const answerApi = createApiHandler(site);
  const answerPage = createPageHandler(site);

  return async (request, response) => {
    const path = pathOf(request.url ?? '/');
    setHeaders(response, headersFor(path ?? '/', site.proxies.isHttps(request)));
    if (path?.startsWith('/widget/frame/'))
      response.setHeader('content-security-policy', framePolicyOf(site.registry()));
    if (path === undefined || !isOneHost(request.headersDistinct.host, request.httpVersion))
      sendErrorPage(response, 400, 'bad-request', localeOf(request));
    else if (path.startsWith('/api/')) await answerApi(request, response, path);
    else await answerPage(request, response, path);
  };
}

type PathHandler<Result> = (request: IncomingMessage, response: ServerResponse, path: string) => Result;

function createApiHandler({ api, services, proxies }: Site): PathHandler<Promise<void>> {
  return async (request, response, path) => {
    // Astro cannot even read these.
    if (request.method === 'TRACE') {
      response.setHeader('allow', 'GET, HEAD, POST');
      sendApiError(response, 405, 'method-not-allowed', localeOf(request));
      return;
    }
    const locals = {
      services,
      address: proxies.addressOf(request),
      isHttps: proxies.isHttps(request),
    };
    // No endpoint takes a query, so none can end up in Astro's own messages. Astro wants the closing slash.
    request.url = path.endsWith('/') ? path : `${path}/`;
    await api(request, response, () => sendApiError(response, 404, 'not-found', localeOf(request)), locals);
  };
}

function createPageHandler({ client, services, registry, offlineCopy }: Site): PathHandler<Promise<void>> {
  const pages = readPages(client);
  const answerPack = createPackHandler(client, registry);
  const files = sirv(client, { etag: true, brotli: true, gzip: true, setHeaders: nameCharset });

  return async (request, response, path) => {
    const locale = localeOf(request, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendErrorPage(response, 405, 'method-not-allowed', locale);
      return;
    }
    if (path === '/') {
      response.setHeader('vary', 'accept-language');
      redirect(response, 302, `/${locale}/`);
      return;
    }
    const query = queryOf(request.url ?? '/');
    const moved = pages.redirects.get(path.replace(/\/$/, ''));
    if (moved !== undefined) {
      redirect(response, 301, moved);
      return;
    }
    if (pages.paths.has(`${path}/`)) {
      redirect(response, 301, `${path}/${query}`);
      return;
    }

    const sendNotFound = () => {
      // It may be there tomorrow, whatever its name says.
      response.setHeader('cache-control', 'no-cache');
      const page = notFoundPage(pages, locale);
      if (page) sendPage(response, 404, page);
      else sendErrorPage(response, 404, 'not-found', locale);
    };
    if (forHosts.has(path) || (path.endsWith('/') && !pages.paths.has(path))) {
      sendNotFound();
      return;
    }
    refuseRefusedCodings(request);
    const pack = await answerPack(request, response, path);
    if (pack === 'missing') sendNotFound();
    if (pack) return;
    ignoreOddRanges(request, path);
    if (path === workerPath && !offlineCopy) request.url = endPath;
    lookAfterFile(response, services.log);
    files(request, response, sendNotFound);
  };
}

/** What the build leaves for hosts of static files is no page. */
const forHosts = new Set(['/_headers', `/${redirectsFile}`]);

/**
 * Plain texts don't say by themselves in which characters they are written, and a script is read in those of the page that
 * loads it, which at a partner's need not be UTF-8.
 */
function nameCharset(response: ServerResponse, file: string): void {
  if (file.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
  if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript; charset=utf-8');
  if (file.endsWith('.md')) response.setHeader('content-type', 'text/markdown; charset=utf-8');
}

/** The language to answer in: the page's, else the reader's. */
function localeOf({ headers }: IncomingMessage, path = '/') {
  return localeOfPath(path) ?? preferredLocale(headers['accept-language']);
}

/**
 * A server may ignore a range (RFC 9110, 14.2). It does so with those that `sirv` cannot serve, and with those that hold
 * only while a file is the same: that is certain of videos alone, whose names change with their content.
 */
function ignoreOddRanges({ headers }: IncomingMessage, path: string): void {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  // `sirv` reads a last byte 0 as none, and cannot open a file at a number that is not exact.
  const isExact = Number.isSafeInteger(Number(from)) && Number.isSafeInteger(Number(to));
  const isPlain = isExact && (to === '' || (Number(to) > 0 && Number(to) >= Number(from)));
  if (!isPlain || (headers['if-range'] && !path.startsWith('/videos/'))) delete headers.range;
}

/**
 * A coding with the weight 0 is one that must not be sent (RFC 9110, 12.4.2). Those who look for a name alone would send it.
 */
function refuseRefusedCodings({ headers }: IncomingMessage): void {
  const asked = headers['accept-encoding'];
  if (asked === undefined) return;
  const taken = asked.split(',').filter((coding) => !/;\s*q=0(?:\.0*)?\s*$/i.test(coding));
  headers['accept-encoding'] = taken.join(',');
}
