import { contentWords, wordsOf } from './terms.ts';
import { fold } from './text.ts';
import type { Language } from './language/language.ts';

/** How people ask for a document: the words of each of their questions, its title and aliases among them. */
export type Questions = readonly ReadonlySet<string>[];

/** For what words of a query say, how likely each document is what they ask for: from 0 to 1, all together 1. */
export type Likelihood = (said: ReadonlySet<string>) => readonly number[];

/** As often as this is each document taken to have been asked for: who asks for what seldom is not known. */
const often = 25;

/** How many questions are imagined beside the known ones, in words as common as they are everywhere. */
const imagined = 1;

/** Words are not as independent as Bayes' naive rule takes them to be. */
const sobriety = 0.4;

/**
 * What a text says, the words that say nothing by themselves too, for «cómo sé si…» asks something else than «qué pasa si…»:
 * stems, and stop words as they stand.
 */
export function saidIn(text: string, language: Language): ReadonlySet<string> {
  const folded = wordsOf(text, language).map(fold);
  const content = new Set(contentWords(folded, language));
  return new Set(folded.map((word) => (content.has(word) ? language.stem(word) : word)));
}

/** Learns from how documents were asked for, by a naive Bayes classifier. */
export function makeLikelihood(documents: readonly Questions[]): Likelihood {
  const counts = documents.map(countWords);
  const everywhere = countWords(documents.flat());
  const asked = often * documents.length;
  return (said) => {
    const known = [...said].flatMap((word) => {
      const common = (everywhere.get(word) ?? 0) / asked;
      return common > 0 ? [{ word, common }] : [];
    });
    const evidence = counts.map((own) =>
      known.reduce((sum, { word, common }) => {
        const here = ((own.get(word) ?? 0) + imagined * common) / (often + imagined);
        return sum + Math.log(here / common);
      }, 0),
    );
    const most = Math.max(...evidence);
    const odds = evidence.map((each) => Math.exp(sobriety * (each - most)));
    const total = odds.reduce((sum, each) => sum + each, 0);
    return odds.map((each) => each / total);
  };
}

/** In how many questions each word is. */
export function countWords(questions: Questions): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of questions)
    for (const word of question) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
