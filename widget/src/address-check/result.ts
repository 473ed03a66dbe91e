import { checkAddress, type AddressCheck, type Names } from '@first-login/shared/address';
import { isNumber, isSecret } from './secret.ts';

/** What stands below the field. It keeps nothing of what was typed but the host. */
export type Result =
  | { kind: 'none' }
  /** «Check» was pressed with nothing to check. */
  | { kind: 'empty' }
  /** A number is being typed: the customer is warned before it is whole. */
  | { kind: 'number' }
  | { kind: 'verdict'; check: AddressCheck; secret: boolean };

/** What to say of a text while it is typed. */
export const whileTyping = (text: string): Result => ({ kind: isNumber(text) ? 'number' : 'none' });

/** What to say of a text that the customer wants checked. */
export function judge(text: string, institution: Names): Result {
  if (text.trim() === '') return { kind: 'empty' };
  const check = checkAddress(text, institution);
  return { kind: 'verdict', check, secret: check.verdict === 'invalid' && isSecret(text) };
}
