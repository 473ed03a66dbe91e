import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../src/lib/server/log.ts';
import { pathOf } from './address.ts';

/** Files that every page brings along: their requests say nothing. */
const silent = /^\/(_astro|pagefind)\//;

/** The paths of the API that there are. What is wrong with a request may be told before anyone looks whether its path is one. */
const endpoints = /^\/api\/(?:consent|events|feedback|health|insights\/(?:es|en))\/?$/;

/** Logs each response when it is sent. A path that does not exist may hold anything, so it is not told. */
export function logResponse(log: Log, request: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  const path = pathOf(request.url ?? '/');
  response.once('close', () => {
    const { statusCode: status, writableFinished } = response;
    const exists = status < 400 || (path && endpoints.test(path));
    if (status < 400 && path && silent.test(path)) return;
    log(status < 500 ? 'info' : 'error', 'response', {
      method: request.method,
      path: exists ? path : undefined,
      status,
      milliseconds: Math.round(performance.now() - start),
      ...(!writableFinished && { aborted: true }),
    });
  });
}
