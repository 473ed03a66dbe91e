import type { Answer, ErrorCode } from '@first-login/shared/api';
import type { Locale } from '@first-login/shared/locales';
import type { ServerResponse } from 'node:http';
import { errorPage } from '../src/lib/server/error-page.ts';
import { serverMessages } from '../src/lib/server/messages/index.ts';

export function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

export function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { location, 'content-length': 0 }).end();
}

export function sendPage(response: ServerResponse, status: number, html: Buffer | string): void {
  send(response, status, 'text/html; charset=utf-8', html);
}

/** A page of the server's own, for when no page of the site can be shown. */
export function sendErrorPage(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  locale: Locale,
): void {
  const page = errorPage(code, locale);
  setHeaders(response, page.headers);
  sendPage(response, status, page.html);
}

/** An error of the API, where no endpoint answers. */
export function sendApiError(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  locale: Locale,
): void {
  const answer: Answer = { ok: false, error: { code, message: serverMessages(locale).errors[code] } };
  send(response, status, 'application/json', JSON.stringify(answer));
}

function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}
