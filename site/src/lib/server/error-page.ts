import type { ErrorCode } from '@first-login/shared/api';
import type { Locale } from '@first-login/shared/locales';
import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';
import { serverMessages } from './messages/index.ts';

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
a { display: inline-block; padding: .5rem 0; color: LinkText }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .25rem solid; white-space: pre-wrap }
button { font: inherit; padding: .5rem 1.25rem }
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface ErrorPage {
  html: string;
  headers: Record<string, string>;
}

/** Where a reader goes on from an error. */
interface WaysOn {
  /** The path of the page to go back to; without it, the link leads to the home page. */
  back?: string;
  /** The fields of an opinion that may be sent again. */
  again?: Readonly<Record<string, string>>;
}

/**
 * A page that needs nothing but itself, for when no page of the site can be shown.
 */
export function errorPage(code: ErrorCode, locale: Locale, { back, again = {} }: WaysOn = {}): ErrorPage {
  const { errors, page } = serverMessages(locale);
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${page.title}</h1>
<p>${errors[code]}</p>
${sendAgain(again, page.again)}<p><a href="${escapeHtml(back ?? `/${locale}/`)}">${back ? page.back : page.home}</a></p>
</main>
</body>
</html>
`;
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  };
}

/** The same form once more, with the reader's words in sight. */
function sendAgain({ words, ...rest }: Readonly<Record<string, string>>, label: string): string {
  const fields = Object.entries({ ...rest, ...(words && { words }) });
  if (fields.length === 0) return '';
  const inputs = fields.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="/api/feedback">
${words ? `<blockquote>${escapeHtml(words)}</blockquote>` : ''}
${inputs.join('\n')}
<button>${label}</button>
</form>
`;
}
