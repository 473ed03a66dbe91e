import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import type { CheckOptions } from '../options.ts';
import { CallError } from '../words.ts';
import { record } from './recorder.ts';
import { layWays } from './ways.ts';

/** A page that is open, and what was heard of it so far. */
export interface Visit {
  page: Page;
  status: number;
  headers: Record<string, string>;
  html: string;
  departures: string[];
  errors: string[];
  warnings: string[];
  answeredByWorker: string[];
  /** What was asked for, in order. */
  asked: string[];
  /** What each request told of the page, by address: its `Referer`. */
  referers: Map<string, string>;
  close: () => Promise<void>;
}

export interface VisitOptions extends CheckOptions {
  /** Put before the end of the page's body. */
  insert?: string;
  /** Requests that do not come through, as where a reader is offline. */
  blocked?: (url: string) => boolean;
}

/** The bytes of a page with a text put before the end of its body, whatever they are encoded in. */
function withInserted(body: Buffer, text: string): Buffer {
  const end = body.toString('latin1').toLowerCase().lastIndexOf('</body');
  const at = end < 0 ? body.length : end;
  return Buffer.concat([body.subarray(0, at), Buffer.from(`\n${text}\n`), body.subarray(at)]);
}

/** Answers the page's own request: with the file, the headers or the insertion that was asked for. */
async function answerPage(route: Route, options: VisitOptions): Promise<void> {
  const { html, headers, insert } = options;
  if (html === undefined && insert === undefined && Object.keys(headers).length === 0)
    return route.continue();
  const found =
    html === undefined ? await route.fetch({ maxRedirects: 0, timeout: options.timeout }) : undefined;
  const {
    'content-length': _,
    'content-encoding': __,
    ...own
  } = found?.headers() ?? {
    'content-type': 'text/html; charset=utf-8',
  };
  const body = found ? await found.body() : Buffer.from(html ?? '');
  return route.fulfill({
    status: found?.status() ?? 200,
    headers: { ...own, ...headers },
    body: insert === undefined ? body : withInserted(body, insert),
  });
}

/** Requests are told without the fragment of their address, which no server gets to know. */
const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/** Lets the page load what it wants, and go nowhere. */
async function guard(
  context: BrowserContext,
  options: VisitOptions,
  visit: Pick<Visit, 'departures'>,
): Promise<void> {
  const own = withoutFragment(options.url);
  await context.route('**/*', async (route) => {
    const request = route.request();
    try {
      if (options.blocked?.(request.url())) {
        await route.abort('internetdisconnected');
        return;
      }
      const isPage = request.isNavigationRequest() && request.frame().parentFrame() === null;
      if (!isPage) {
        await route.continue();
        return;
      }
      if (withoutFragment(request.url()) === own) {
        await answerPage(route, options);
        return;
      }
      visit.departures.push(request.url());
      await route.abort('aborted');
      return;
    } catch {
      // The page is gone, or the server did not answer: the visit itself tells it.
      await route.abort().catch(() => undefined);
    }
  });
}

function listen(page: Page, visit: Visit): void {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('request', (request) => {
    visit.asked.push(request.url());
    visit.referers.set(request.url(), request.headers()['referer'] ?? '');
  });
  page.on('response', (response) => {
    if (response.fromServiceWorker()) visit.answeredByWorker.push(response.url());
  });
  page.on('pageerror', ({ message }) => visit.errors.push(message));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('<first-login-guide>')) visit.warnings.push(text);
    else if (message.type() === 'error') visit.errors.push(text);
  });
}

/** Opens a page. Nothing of it outlives `close`. @throws CallError where there is none */
export async function visitPage(browser: Browser, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: options.insecure,
    acceptDownloads: false,
  });
  context.setDefaultTimeout(options.timeout);
  await context.addInitScript(record);
  await context.addInitScript(layWays);
  const page = await context.newPage();
  context.on('page', (other) => void other.close().catch(() => undefined));
  const visit: Visit = {
    page,
    status: 0,
    headers: {},
    html: '',
    departures: [],
    errors: [],
    warnings: [],
    answeredByWorker: [],
    asked: [],
    referers: new Map(),
    close: () => context.close(),
  };
  await guard(context, options, visit);
  listen(page, visit);
  try {
    // Only so far: a page that goes somewhere else while it loads would end the waiting.
    const response = await page.goto(options.url, { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded').catch(() => undefined);
    visit.status = response?.status() ?? 0;
    visit.headers = (await response?.allHeaders()) ?? {};
    visit.html = (await response?.text().catch(() => '')) ?? '';
    return visit;
  } catch (cause) {
    await visit.close();
    const said = cause instanceof Error ? (/net::\w+/.exec(cause.message)?.[0] ?? '') : '';
    throw new CallError({
      en: `${options.url} could not be opened${said ? ` (${said})` : ''}. Is the address right, and can this machine reach it?`,
      es: `No se pudo abrir ${options.url}${said ? ` (${said})` : ''}. ¿La dirección es correcta, y esta máquina llega a ella?`,
    });
  }
}
