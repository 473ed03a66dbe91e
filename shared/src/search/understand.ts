import { redact } from '../redact/index.ts';
import type { Language } from './language/language.ts';
import { guesses, completions, type Guess } from './spelling.ts';
import { type CompiledPhrase, hasNeeded } from './phrase.ts';
import { respace } from './spacing.ts';
import type { Synonyms } from './synonyms.ts';
import { contentWords, wordsOf } from './terms.ts';
import { fold, words } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stems that stand for a word or a phrase; an article must have them all. */
export interface Alternative {
  stems: readonly string[];
  /** The words that they are stems of. */
  text: string;
  /** From 0 to 1: how well they stand for it. */
  weight: number;
}

/** A word of the query that says something. */
export interface Token {
  /** As typed, in small letters. */
  word: string;
  /** Without accents. */
  folded: string;
  stem: string;
  /** As the site writes it, where it was misspelt. */
  corrected?: string;
  /** What it is looked for by, best first; none when the site knows nothing like it. */
  alternatives: readonly Alternative[];
  /** Says something, but no article must have it. */
  light: boolean;
}

/** Several words, or one, that may stand for something else. */
export interface Phrase {
  /** Index of its first token, and of the one after its last. */
  from: number;
  to: number;
  alternatives: readonly Alternative[];
}

/** What a query is taken to mean. */
export interface Understanding {
  /** The query without personal data, as the reader typed it otherwise. */
  text: string;
  /** Whether personal data was taken out. */
  masked: boolean;
  tokens: readonly Token[];
  phrases: readonly Phrase[];
  /** How all words sound that were typed, those that say nothing by themselves too. */
  sounds: ReadonlySet<string>;
  /** What all words say: the stems of those that say something, corrected, and the others as they stand. */
  said: ReadonlySet<string>;
  /** The query with its misspelt words corrected, where there are any. */
  correction?: string;
}

/** All that understanding a query rests on. */
export interface Knowledge {
  language: Language;
  vocabulary: Vocabulary;
  synonyms: Synonyms;
}

/** How much a synonym counts against what was typed; one of several words is surer to mean just that. */
const synonymWeight = { word: 0.75, phrase: 0.9 };

/**
 * Takes a query apart: masks, splits, drops stop words, corrects, and finds phrases that have synonyms.
 * @param exactly whether to leave every word as it was typed, on the reader's own wish
 */
export function understand(query: string, knowledge: Knowledge, exactly = false): Understanding {
  const { text, masked } = redact(query);
  const spaced = exactly ? text : respace(text, knowledge.vocabulary, knowledge.language);
  const typed = wordsOf(spaced, knowledge.language);
  const kept = new Set(contentWords(typed.map(fold), knowledge.language));
  const content = typed.filter((word) => kept.has(fold(word)));
  const tokens = content.map((word, index) =>
    toToken(
      word,
      index === content.length - 1 && (content.length === 1 || word.length > 3),
      knowledge,
      exactly,
    ),
  );
  const sounds = new Set(typed.map((word) => knowledge.language.sound(fold(word))));
  const stems = new Map(
    tokens.map(({ folded, stem, alternatives: [best] }) => [folded, best?.stems ?? [stem]]),
  );
  const said = new Set(typed.map(fold).flatMap((word) => stems.get(word) ?? [word]));
  const phrases = [...joinedWords(tokens, knowledge), ...phrasesWithSynonyms(tokens, sounds, knowledge)];
  const correction = correct(spaced, tokens, text);
  return {
    text: text.trim(),
    masked,
    tokens,
    phrases,
    sounds,
    said,
    ...(correction !== undefined && { correction }),
  };
}

function toToken(word: string, last: boolean, { language, vocabulary }: Knowledge, exactly: boolean): Token {
  const folded = fold(word);
  const stem = language.stem(folded);
  const light = language.lightWords.has(folded);
  const meaning = (alternatives: readonly Alternative[]): Token => ({
    word,
    folded,
    stem,
    light,
    alternatives,
  });
  const ended = last && !exactly && !vocabulary.byFolded.has(folded) ? completions(folded, vocabulary) : [];
  if (vocabulary.stems.has(stem)) {
    const alike = exactly ? [] : soundAlike(folded, stem, { language, vocabulary });
    return meaning([
      { stems: [stem], weight: ended[0] ? 0.8 : 1, text: word },
      ...alike,
      ...ended.map(toAlternative),
    ]);
  }
  if (exactly || /\d/.test(folded) || vocabulary.unsaid.has(stem)) return meaning([]);
  const plain = language
    .plainer(folded)
    .map((form) => vocabulary.byFolded.get(form))
    .find((entry) => entry !== undefined);
  if (plain) return meaning([toAlternative({ entry: plain, weight: 0.98 })]);
  const found = guesses(folded, vocabulary, language);
  const best = [...found, ...ended].toSorted((a, b) => b.weight - a.weight);
  const [first] = found;
  // What only goes on as the reader types is no mistake of theirs.
  const corrected = first && first.weight >= (ended[0]?.weight ?? 0) ? { corrected: first.entry.word } : {};
  return { ...meaning(best.map(toAlternative)), ...corrected };
}

function toAlternative({ entry, weight }: Guess): Alternative {
  return { stems: [entry.stem], weight, text: entry.word };
}

/** Known words that sound like a known word: who writes «clabes» may well mean «claves», which is said more, but hardly the reverse. */
function soundAlike(
  folded: string,
  stem: string,
  { language, vocabulary }: Omit<Knowledge, 'synonyms'>,
): Alternative[] {
  const same = vocabulary.bySound.get(language.sound(folded)) ?? [];
  const own = vocabulary.byFolded.get(folded)?.count ?? 0;
  return same
    .filter((entry) => entry.stem !== stem)
    .map(({ stem, count, word }) => ({ stems: [stem], weight: count > own ? 0.85 : 0.6, text: word }));
}

/** Neighbours that the site writes as one, though it knows both: «net key», «banca net». */
function joinedWords(tokens: readonly Token[], { language, vocabulary }: Knowledge): Phrase[] {
  return tokens.slice(1).flatMap((token, index): Phrase[] => {
    const joined = fold((tokens[index]?.word ?? '') + token.word);
    const stem = language.stem(joined);
    const alike = vocabulary.bySound.get(language.sound(joined))?.[0];
    if (!vocabulary.stems.has(stem) && !alike) return [];
    const known = vocabulary.stems.has(stem) ? { stem, word: joined } : alike;
    if (!known) return [];
    const alternative = { stems: [known.stem], weight: 1, text: known.word };
    return [{ from: index, to: index + 2, alternatives: [alternative] }];
  });
}

function phrasesWithSynonyms(
  tokens: readonly Token[],
  sounds: ReadonlySet<string>,
  { synonyms }: Knowledge,
): Phrase[] {
  return tokens.flatMap(({ alternatives }, from) =>
    alternatives.slice(0, 3).flatMap(({ stems: [stem = ''], weight }) =>
      (synonyms.get(stem) ?? [])
        .filter(({ phrase }) => phrase.stems.every((part, offset) => means(tokens[from + offset], part)))
        .filter(({ phrase }) => hasNeeded(phrase, sounds) && !isChance(phrase, tokens[from]))
        .map(({ phrase, others }) => ({
          from,
          to: from + phrase.stems.length,
          alternatives: others.map(({ stems, text }) => ({
            ...{ stems, text },
            weight: synonymWeight[phrase.stems.length > 1 ? 'phrase' : 'word'] * weight,
          })),
        })),
    ),
  );
}

/** A light word is taken for a synonym only as it stands: «cómo» shares its stem with «comió». */
function isChance({ folded }: CompiledPhrase, token: Token | undefined): boolean {
  return token?.light === true && folded.length === 1 && folded[0] !== token.folded;
}

function means(token: Token | undefined, stem: string): boolean {
  return token?.alternatives.some(({ stems }) => stems.length === 1 && stems[0] === stem) ?? false;
}

function correct(spaced: string, tokens: readonly Token[], text: string): string | undefined {
  const mended = new Map(tokens.map(({ word, corrected = word }) => [word, corrected]));
  const correction = spaced
    .trim()
    .normalize()
    .replace(/[\p{L}\p{N}]+/gu, (one) => {
      const [word = ''] = words(one);
      const meant = mended.get(word) ?? word;
      return meant === word ? one : meant;
    });
  return correction === text.trim().normalize() ? undefined : correction;
}
