import { checkAddress, type AddressCheck, type Names, type Verdict } from '@first-login/shared/address';
import { guess, isNumber, type Guess } from './secret.ts';

/** What stands below the field. It keeps nothing of what was typed but the host. */
export type Result =
  | { kind: 'none' }
  /** «Check» was pressed with nothing to check. */
  | { kind: 'empty' }
  /** A number is being typed: the customer is warned before it is whole. */
  | { kind: 'number' }
  | { kind: 'address'; check: AddressCheck }
  | { kind: 'invalid'; guess: Guess };

/** What to say of a text while it is typed. */
export const whileTyping = (text: string): Result => ({ kind: isNumber(text) ? 'number' : 'none' });

/** What to say of a text that the customer wants checked. */
export function check(text: string, institution: Names): Result {
  if (text.trim() === '') return { kind: 'empty' };
  const found = checkAddress(text, institution);
  return found.verdict === 'invalid'
    ? { kind: 'invalid', guess: guess(text) }
    : { kind: 'address', check: found };
}

/** The verdict of a result, where there is one. */
export function verdictOf(result: Result): Verdict | undefined {
  if (result.kind === 'invalid') return 'invalid';
  return result.kind === 'address' ? result.check.verdict : undefined;
}
