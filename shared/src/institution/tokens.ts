import type { Locale } from '../locales.ts';
import type { Institution } from './schema.ts';

/** What `{{name}}` stands for in content: its text and, where a reader can act on it, its link. */
export interface Token {
  text: string;
  href?: string;
}

const pattern = /\{\{\s*([A-Za-z]+)\s*\}\}/g;

/** Every token that content may use, by name. */
export function tokens(institution: Institution, locale: Locale): Map<string, Token> {
  const { bank, legalName, banking, app, web, token, mobileToken, phoneBanking, domain } = institution;
  const names = { bank, legalName, banking, app, web, token, mobileToken, phoneBanking, domain };
  return new Map<string, Token>([
    ...Object.entries(names).map(([name, text]): [string, Token] => [name, { text }]),
    ['phonePin', { text: institution.phonePin[locale] }],
    ['webAddress', { text: institution.webAddress, href: institution.webAddress }],
    ['helpLine', { text: institution.helpLine.label, href: `tel:${institution.helpLine.tel}` }],
  ]);
}

/** A text cut at its tokens: plain strings and, for `{{name}}`, the name. */
export function splitTokens(text: string): (string | { token: string })[] {
  const parts: (string | { token: string })[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ token: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/**
 * A text with its tokens replaced by their words.
 * @throws RangeError that names a token which does not exist.
 */
export function fillTokens(text: string, known: Map<string, Token>): string {
  return splitTokens(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      const token = known.get(part.token);
      if (!token)
        throw new RangeError(`{{${part.token}}} is not a token. Known: ${[...known.keys()].join(', ')}.`);
      return token.text;
    })
    .join('');
}
