import type { Locale } from '@first-login/shared/locales';

const padlock: Record<Locale, RegExp> = {
  es: /\bcandad(?:o|ito)s?\b|[\u{1F50F}-\u{1F513}]/u,
  en: /\bpadlocks?\b|\block (?:icon|symbol|sign|image)\b|\b(?:green|closed|little|small) lock\b|\b(?:the|a) lock (?:is|next|beside|in|by|near)\b|\b(?:look|check|search) for (?:the|a) lock\b|[\u{1F50F}-\u{1F513}]/u,
};
/** What may be said of it: that it proves nothing. */
const disproves: Record<Locale, RegExp> = {
  es: /\b(?:no|nunca|tampoco) (?:(?:te|lo|la|se|es) ){0,2}(?:bast|prueb|garanti|demuestr|asegur|signific|quiere decir|dice|sirv|suficient|fi(?:es|arse?)|confi)\w*/,
  en: /\b(?:not|never|\w+n't|no) (?:\w+ )?(?:enough|prove|proof|guarantee|mean|show|tell|trust|rely|say)\w*|\bproves nothing\b/,
};

/** Whether a folded sentence advises to look for the padlock, which false sites have as well. */
export function padlockAdvice(sentence: string, locale: Locale): boolean {
  return padlock[locale].test(sentence) && !disproves[locale].test(sentence);
}
