import { isAscii } from './characters.ts';
import { plainLetters } from './confusables.ts';
import { candidates, isMessage, lead, unwrap } from './message.ts';
import { holdsDisguisedName, ownWords, type Names } from './names.ts';
import type { Judgement, Verdict } from './reasons.ts';
import { judge, notAnAddress } from './verdict.ts';

/** What `checkAddress` says. */
export interface AddressCheck extends Judgement {
  /** The host in ASCII, where that is something other than `host`: `xn--…`. */
  punycode?: string;
}

/** Worst first; a text that is no address says nothing against the address beside it. */
const order: Verdict[] = ['dangerous', 'unknown', 'official', 'invalid'];

/**
 * Tells whether an address is the institution's, somebody else's, or one to stay away from, and why. A bare host is judged
 * as `https`. A message is judged by the addresses in it; of several, the worst decides. Never throws.
 *
 * @param text what a person pastes: an address, or a message with addresses in it
 * @param institution its registrable domain and its names; the `Institution` of `shared/institution` has them all
 */
export function checkAddress(text: string, institution: Names): AddressCheck {
  const inner = unwrap(text);
  if (isMessage(inner)) return withPunycode(judgeMessage(inner, institution));
  const single = judge(inner, institution);
  return withPunycode(single.verdict === 'invalid' ? judge(inner.replace(lead, ''), institution) : single);
}

function judgeMessage(message: string, institution: Names): Judgement {
  const words = ownWords(institution);
  const suspicious = (word: string) => holdsDisguisedName(plainLetters(word), words);
  const judgements = candidates(message, suspicious).map(({ text, runsOn }): Judgement => {
    const judgement = judge(text, institution);
    const safe = judgement.verdict === 'official' || judgement.verdict === 'unknown';
    return runsOn && safe ? { ...judgement, verdict: 'dangerous', reasons: ['ambiguous'] } : judgement;
  });
  const worst = (a: Judgement, b: Judgement) => order.indexOf(a.verdict) - order.indexOf(b.verdict);
  const [first = notAnAddress] = judgements.sort(worst);
  return first.verdict !== 'official' && isSpacedOut(message, institution)
    ? { ...first, verdict: 'dangerous', reasons: ['ambiguous'] }
    : first;
}

/** Whether a text is an official address but for the spaces in it: «bana mex.com». */
function isSpacedOut(message: string, institution: Names): boolean {
  return (
    message.length < 300 && judge(message.replace(/[ \u00a0]+/g, ''), institution).verdict === 'official'
  );
}

/** The platform's URL, in browsers and in Node alike; this package has neither's types. */
declare const URL: new (address: string) => { hostname: string };

function withPunycode(judgement: Judgement): AddressCheck {
  const { host } = judgement;
  if (host === undefined || isAscii(host)) return judgement;
  try {
    return { ...judgement, punycode: new URL(`https://${host}`).hostname };
  } catch {
    return judgement;
  }
}
