import { type Token, fillTokens, splitTokens } from '@first-login/shared/institution';

/** A token's braces, as some readers of Markdown hand them on. Whatever else is encoded is so for its server. */
const braces = /%7[BD]/gi;

/** A link's address, in which a token stands for where it leads. */
export function filledUrl(url: string, known: Map<string, Token>): string {
  return splitTokens(url.replaceAll(braces, decodeURIComponent))
    .map((part) =>
      typeof part === 'string'
        ? part
        : (known.get(part.token)?.href ?? fillTokens(`{{${part.token}}}`, known)),
    )
    .join('');
}
