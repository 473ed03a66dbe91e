import {
  countWords,
  type Intent,
  type Knowledge,
  type Language,
  type Questions,
  saidIn,
  understand,
  words,
} from '@first-login/shared/search';
import type { SearchData, SearchDocument } from '../../components/search/data.ts';
import { makeKnowledge } from '../../components/search/knowledge.ts';

/** The documents of search, each with the words in which people asked for it. */
export function withAsked(data: SearchData, asked: readonly Intent[], language: Language): SearchDocument[] {
  const plain = makeKnowledge(data, language);
  const said = often(asked, plain).join(' ');
  const knowledge = makeKnowledge({ ...data, words: `${data.words} ${said}` }, language);
  const learned = data.documents.filter(({ kind }) => kind !== 'glossary');
  const own = learned.map(({ title, aliases }) =>
    [title, ...aliases].map((text) => saidIn(text, knowledge.language)),
  );
  const questions = learned.map(({ key }) =>
    asked
      .filter(({ article }) => article === key)
      .flatMap(({ phrases = [] }) => phrases.map((phrase) => understand(phrase, knowledge).said)),
  );
  const known = new Map(telling(own, questions).map((each, index) => [learned[index]?.key, each]));
  return data.documents.map((document) => {
    const told = known.get(document.key) ?? [];
    return told.length > 0 ? { ...document, asked: told.toSorted().join(' ') } : document;
  });
}

/** A word must have told a document this much from the others, summed over its questions, to be kept: in nats. */
const worthwhile = 2;

/**
 * The words in which questions ask for each document and not for others, that its own title and aliases do not account for.
 * @param own of each document, its title and its aliases
 * @param questions of each document, what people asked
 */
function telling(own: readonly Questions[], questions: readonly Questions[]): string[][] {
  const all = own.map((each, document) => [...each, ...(questions[document] ?? [])]);
  const everywhere = countWords(all.flat());
  const total = all.flat().length;
  return questions.map((each, document) => {
    const here = all[document] ?? [];
    const counts = countWords(here);
    return [...countWords(each)].flatMap(([word, more]) => {
      const share = (counts.get(word) ?? 0) / here.length;
      const gain = more * Math.log(share / ((everywhere.get(word) ?? 0) / total));
      return gain > worthwhile ? [word] : [];
    });
  });
}

/** A word that is as near to one that the site says is a slip of a finger, however many make it: «contraceña». */
const slip = 0.78;

/** Words that more than one question has, and that are rightly spelt. */
function often(asked: readonly Intent[], knowledge: Knowledge): string[] {
  const questions = asked.flatMap(({ phrases = [] }) => phrases.map((phrase) => new Set(words(phrase))));
  const isSlip = (word: string): boolean =>
    understand(word, knowledge).tokens.some(
      ({ corrected, alternatives: [best] }) =>
        corrected !== undefined && best !== undefined && best.weight >= slip,
    );
  return [...countWords(questions)].flatMap(([word, times]) => (times > 1 && !isSlip(word) ? word : []));
}
