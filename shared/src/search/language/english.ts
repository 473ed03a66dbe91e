import { stemmer } from '@orama/stemmers/english';
import { type Language, wordSet } from './language.ts';

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
  stopWords: wordSet(`
    a about am an and any are as at be been being but by can could did do does for from had has have he hello help
    hi her his i id if ill im in into is it its ive just like may me mine my of on or our please shall she should so
    some than that the their them there these they this those to too us want wants was we were what which will with
    would you your need know tell there theyre youre u pls plz thanks something someone
  `),
  lightWords: wordSet(`
    bank banks no not without dont doesnt didnt cant havent isnt how when where why who whats first new another have know get
  `),
  negations: wordSet('no not without dont doesnt didnt cant havent isnt'),
};
