import type { Parts } from './authority.ts';
import { plainLetters } from './confusables.ts';
import { isUnder } from './host.ts';
import { holdsDisguisedName, ownWords, type Names } from './names.ts';
import type { Judgement } from './reasons.ts';

/** Whether an address without a scheme is an e-mail address: `name@example.com`, and nothing after it. */
export function isMailbox({ bare, slashes, user, host, port, path, query, fragment }: Parts): boolean {
  const name = bare && !slashes && !!user && !/[\s:@]/.test(user);
  return name && host !== '' && port === undefined && !path && !query && !fragment;
}

/**
 * An e-mail address is no web address, and who sends from it is not known either: `invalid`. It is dangerous when its
 * host is, or when it has the bank's name before somebody else's host, which browsers would go to.
 */
export function judgeMailbox(
  { user = '', host }: Parts,
  institution: Names,
  judge: (text: string, institution: Names) => Judgement,
): Judgement {
  const theirs = judge(host, institution);
  if (theirs.verdict === 'dangerous') return theirs;
  const claims = holdsDisguisedName(plainLetters(user), ownWords(institution));
  if (theirs.verdict === 'unknown' && claims && !isUnder(host.toLowerCase(), institution)) {
    return { ...theirs, verdict: 'dangerous', reasons: ['user-part'] };
  }
  return { verdict: 'invalid', reasons: ['not-an-address'] };
}
