import { type Answer, type ErrorCode, feedbackFormFields, thanksAddress } from '@first-login/shared/api';
import { isLocale, type Locale } from '@first-login/shared/locales';
import { errorPage } from './error-page.ts';
import { localeOfPath, preferredLocale } from './language.ts';
import { serverMessages } from './messages/index.ts';
import { mediaType, ownPath } from './request.ts';

const statuses: Record<ErrorCode, number> = {
  'bad-request': 400,
  'cross-site': 403,
  internal: 500,
  invalid: 400,
  'method-not-allowed': 405,
  'no-consent': 403,
  'no-token': 401,
  'not-found': 404,
  'too-large': 413,
  'too-many': 429,
  'too-many-tokens': 429,
  unavailable: 503,
  unreadable: 503,
  'wrong-type': 415,
};

/** What a request sent, as far as it could be read. */
export type Fields = Readonly<Record<string, unknown>>;

interface Accepted {
  /** Where on its page a form comes back to. */
  backTo?: (path: string) => string;
  headers?: Record<string, string>;
}

/** All is well: JSON for scripts, the way back to its page for a form. */
export function accept(
  request: Request,
  fields: Fields,
  { backTo = thanksAddress, headers = {} }: Accepted = {},
): Response {
  if (!wantsPage(request)) return json(200, { ok: true }, headers);
  const path = pageOf(request, fields) ?? `/${localeOf(request, fields)}/`;
  return new Response(null, { status: 303, headers: { location: backTo(path), ...headers } });
}

interface Refused {
  fields?: Fields;
  headers?: Record<string, string>;
  /** Where the way back leads. @param page the path that the form or the Referer names, if one does */
  backTo?: (page: string | undefined) => string | undefined;
  /** Whether the page offers to send the same opinion again: it may well work a moment later. */
  again?: boolean;
}

/** Something is wrong: JSON for scripts, a page that keeps the way back for a form; both in the reader's language. */
export function refuse(
  request: Request,
  code: ErrorCode,
  { fields = {}, headers = {}, backTo = (page) => page, again = false }: Refused = {},
): Response {
  const locale = localeOf(request, fields);
  const status = statuses[code];
  if (wantsPage(request)) {
    const back = backTo(pageOf(request, fields));
    const page = errorPage(code, locale, {
      ...(back !== undefined && { back }),
      ...(again && { again: textsOf(fields) }),
    });
    return new Response(page.html, { status, headers: { ...page.headers, ...headers } });
  }
  return json(status, { ok: false, error: { code, message: serverMessages(locale).errors[code] } }, headers);
}

function textsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

function json(status: number, answer: Answer, headers: Record<string, string> = {}): Response {
  return Response.json(answer, { status, headers });
}

function wantsPage({ headers }: Request): boolean {
  const fromForm = mediaType(headers) === 'application/x-www-form-urlencoded';
  return fromForm || (headers.get('accept') ?? '').includes('text/html');
}

function pageOf({ headers }: Request, fields: Fields): string | undefined {
  const host = headers.get('host');
  return ownPath(fields[feedbackFormFields.path], host) ?? ownPath(headers.get('referer'), host);
}

function localeOf(request: Request, fields: Fields): Locale {
  const { locale } = fields;
  if (isLocale(locale)) return locale;
  const page = pageOf(request, fields);
  return localeOfPath(page ?? '/') ?? preferredLocale(request.headers.get('accept-language'));
}
