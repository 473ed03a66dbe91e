import { type Token, fillTokens, splitTokens } from '@first-login/shared/institution';

/** A link's address, in which a token stands for where it leads. */
export function filledUrl(url: string, known: Map<string, Token>): string {
  return splitTokens(decodeURI(url))
    .map((part) =>
      typeof part === 'string'
        ? part
        : (known.get(part.token)?.href ?? fillTokens(`{{${part.token}}}`, known)),
    )
    .join('');
}
