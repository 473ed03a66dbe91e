import { splitTokens, type Token } from '@first-login/shared/institution';

/** A text with the tokens that exist; others stay as written. */
export function filled(text: string, known: ReadonlyMap<string, Token>): string {
  if (!text.includes('{{')) return text;
  return splitTokens(text)
    .map((part) => (typeof part === 'string' ? part : (known.get(part.token)?.text ?? `{{${part.token}}}`)))
    .join('');
}
