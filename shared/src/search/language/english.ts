import { stemmer } from '@orama/stemmers/english';
import type { Language } from './language.ts';

const wordSet = (text: string) => new Set(text.trim().split(/\s+/));

/** Forms that no rule leads to their verb. */
const irregular: Readonly<Record<string, string>> = {
  lost: 'lose',
  loss: 'lose',
  losing: 'lose',
  forgot: 'forget',
  forgotten: 'forget',
  stole: 'steal',
  stolen: 'steal',
  theft: 'steal',
  gave: 'give',
  given: 'give',
  got: 'get',
  sent: 'send',
  kept: 'keep',
  took: 'take',
  taken: 'take',
  chose: 'choose',
  swallowed: 'swallow',
  bought: 'buy',
  paid: 'pay',
  told: 'tell',
  found: 'find',
  left: 'leave',
  made: 'make',
  brought: 'bring',
  complaint: 'complain',
  complaints: 'complain',
  register: 'registration',
  registered: 'registration',
  registering: 'registration',
  scammer: 'scam',
  scammers: 'scam',
  hacker: 'hack',
  hackers: 'hack',
  robber: 'rob',
  robbery: 'rob',
  cannot: 'cant',
  accessible: 'accessibl',
  accessibility: 'accessibl',
};

export function stemEnglish(word: string): string {
  const base = irregular[word] ?? word;
  // One spelling for British and American: «recognise», «recognize».
  return stemmer(base.replace(/is(?=e$|ed$|es$|ing$|ation$)/, 'iz')).replace(/(?<=...)i$/, '');
}

/** How a folded word sounds, roughly: enough for «pasword», «telefone», «adress». */
export function soundEnglish(word: string): string {
  return word
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/z/g, 's')
    .replace(/ei|ie|ea|ee/g, 'i')
    .replace(/y$/, 'i')
    .replace(/e$/, '')
    .replace(/(.)\1+/g, '$1');
}

export const english: Language = {
  locale: 'en',
  stem: stemEnglish,
  sound: soundEnglish,
  pairs: new Map([
    ['can not', 'cant'],
    ['could not', 'cant'],
    ['do not', 'dont'],
    ['did not', 'didnt'],
    ['have not', 'havent'],
    ['is not', 'isnt'],
  ]),
  howTo: 'how steps tutorial',
  plainer: () => [],
  stopWords: wordSet(`
    a about am an and any are as at be been being but by can could did do does for from had has have he hello help
    hi her his i if ill im in into is it its ive just like may me mine my of on or our please shall she should so
    some than that the their them there these they this those to too us want wants was we were what which will with
    would you your need know tell there theyre youre u pls plz thanks something someone
    now then yesterday today just really very much only also still already again maybe ok okay thing things way ways
    person people man woman guy lady sir somebody anybody anyone nobody wife husband mom dad son daughter friend
    explain show see says said say seem seems appear appears happen happens happened think believe try trying tried
    go going come comes came work works working use used using mean means lot bit kind sort here one ones us up tip tips advice
    example examples actually exactly currently simply mexico hey ill ive wanna gonna gotta
    scared afraid worried nervous frightened
  `),
  particles: wordSet(
    'a an and are at been be by did do for had has have he i im is it its me my of our the this that to was were',
  ),
  lightWords: wordSet(`
    id bank banks no not without dont doesnt didnt cant cannot havent isnt how when where why who whats first new another have know get
  `),
  negations: wordSet('no not without dont doesnt didnt cant havent isnt'),
};
