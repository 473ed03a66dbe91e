import {
  type Asking,
  compilePhrase,
  exactTerms,
  fold,
  type Language,
  type SynonymGroup,
  terms,
  wordsOf,
} from '@first-login/shared/search';

/** Synonyms without what search would find by itself: other forms of a word, and words that say nothing. */
export function slimSynonyms(groups: readonly SynonymGroup[], language: Language): SynonymGroup[] {
  return groups.flatMap((group): SynonymGroup[] => {
    if ('same' in group) {
      const same = slimPhrases(group.same, language);
      return same.length > 1 ? [{ same }] : [];
    }
    return [{ from: slimPhrases(group.from, language), to: slimPhrases(group.to, language) }];
  });
}

/** Intents of which each says a thing once, in the words that are looked at. */
export function slimIntents<Some extends Asking>(intents: readonly Some[], language: Language): Some[] {
  const slim = (phrases: readonly string[]): string[] => slimPhrases(phrases, language);
  return intents.map((intent) => ({
    ...intent,
    ...(intent.phrases && { phrases: slim(intent.phrases) }),
    ...(intent.all && { all: intent.all.map(slim) }),
    ...(intent.unless && { unless: slim(intent.unless) }),
  }));
}

/** Words of which neither a text nor an editor says any form, in the order of the alphabet, which packs best. */
export function slimWords(words: readonly string[], told: readonly string[], language: Language): string[] {
  const stems = new Set(told.flatMap((text) => terms(text, language)));
  const isNew = (word: string): boolean =>
    !language.stopWords.has(fold(word)) && !stems.has(language.stem(fold(word)));
  return words.filter(isNew).toSorted();
}

/** Of phrases that are compiled to the same, the first; each with no word more than it is compiled from. */
function slimPhrases(phrases: readonly string[], language: Language): string[] {
  const bySense = new Map<string, string>();
  for (const phrase of phrases) {
    const { stems, needs } = compilePhrase(phrase, language);
    const sense = [...stems, '/', ...needs].join(' ');
    if (!bySense.has(sense))
      bySense.set(
        sense,
        phrase.includes('=') || needs.length > 0 ? phrase : withoutStopWords(phrase, language),
      );
  }
  return [...bySense.values()];
}

function withoutStopWords(phrase: string, language: Language): string {
  const said = new Set(exactTerms(phrase, language));
  return wordsOf(phrase, language)
    .filter((word) => exactTerms(word, language).some((term) => said.has(term)))
    .join(' ');
}
