import type { ErrorCode } from '@first-login/shared/api';
import type { Locale } from '@first-login/shared/locales';
import { createHash } from 'node:crypto';
import { serverMessages } from './messages/index.ts';

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
a { display: inline-block; padding: .5rem 0; color: LinkText }
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface ErrorPage {
  html: string;
  headers: Record<string, string>;
}

/**
 * A page that needs nothing but itself, for when no page of the site can be shown.
 * @param back the path of the page to go back to; without it, the link leads to the home page
 */
export function errorPage(code: ErrorCode, locale: Locale, back?: string): ErrorPage {
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
<p><a href="${escapeAttribute(back ?? `/${locale}/`)}">${back ? page.back : page.home}</a></p>
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

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
