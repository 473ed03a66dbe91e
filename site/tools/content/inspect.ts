import { tokens, type Institution } from '@first-login/shared/institution';
import { defaultLocale, type Locale } from '@first-login/shared/locales';
import { schemas } from '../../src/lib/content/schemas.ts';
import type { Problem } from '../guide/problem.ts';
import { placeOf, readDocument, type Document } from './document.ts';
import { factsOf, type Facts } from './facts.ts';
import { readListWords } from './list-words.ts';
import { checkMatter } from './matter.ts';
import { copiedProblems } from './rules/copied.ts';
import { avoidedProblems, avoidedWords } from './rules/glossary-words.ts';
import { altProblems, drawingProblems } from './rules/images.ts';
import { isNoText, notText } from './rules/files.ts';
import { listWordProblems } from './rules/list-words.ts';
import { mergeProblem } from './rules/merge-marks.ts';
import { nameProblems } from './rules/names.ts';
import { partProblems } from './rules/parts.ts';
import { proofreadingProblems } from './rules/proofreading.ts';
import { aliasProblems } from './rules/references.ts';
import { structureProblems } from './rules/structure.ts';
import { wordingProblems } from './rules/wording.ts';
import { doubtfulWords, readBankWords, wordJudge, type DoubtfulWord } from './spelling/words.ts';

/** The texts of one language, and what they are judged by. Plain data: it goes from one thread to another. */
export interface Texts {
  locale: Locale;
  /** By path from `src/content`. */
  files: ReadonlyMap<string, string>;
  /** The lists that hold words for customers, by path likewise. */
  lists: ReadonlyMap<string, string>;
  /** `spelling/<locale>.txt`. */
  bankWords: string;
  institution: Institution;
}

/** What can be said of the texts of one language without looking at others. */
export interface Inspected {
  facts: Facts[];
  problems: Problem[];
  /** Words that the quick dictionary does not know. */
  doubtful: (DoubtfulWord & { locale: Locale })[];
}

/** Reads the texts of one language and judges each by itself. */
export function inspect({ locale, files, lists, bankWords, institution }: Texts): Inspected {
  const bank = { institution, tokens: tokens(institution, locale) };
  const isRight = wordJudge(readBankWords(bankWords));
  const documents = [...files].flatMap(([path, source]) => {
    const place = placeOf(path);
    return place ? [readDocument(place, source)] : [];
  });
  const avoided = avoidedWords(documents, locale);
  const judge = (document: Document): Problem[] => {
    const unmerged = mergeProblem(document);
    if (unmerged) return [unmerged];
    const matter = matterProblems(document);
    // What has no front matter, or is no text, cannot be told from one that has: the rest would be echoes.
    if (isNoText(document.source)) return [notText(document)];
    if (matter.some(({ rule }) => rule === 'no-front-matter')) return matter;
    return [
      ...matter,
      ...aliasProblems(document),
      ...structureProblems(document),
      ...copiedProblems(document),
      ...partProblems(document),
      ...altProblems(document),
      ...(document.kind === 'guides' ? [] : drawingProblems(document)),
      ...nameProblems(document, bank),
      ...wordingProblems(document),
      ...avoidedProblems(document, avoided),
      ...proofreadingProblems(document),
    ];
  };
  const listed = [...lists].map(([path, source]) => readListWords(path, source, locale));
  const doubtful = [
    ...documents.flatMap((document) => doubtfulWords(document, isRight)),
    ...listed.flatMap((words) =>
      doubtfulWords(
        words,
        words.spanishToo ? (word) => isRight(word, locale) || isRight(word, defaultLocale) : isRight,
      ),
    ),
  ];
  return {
    facts: documents.map((document) => factsOf(document, bank.tokens)),
    problems: [
      ...documents.flatMap((document) => judge(document)),
      ...listed.flatMap((words) => listWordProblems(words, bank, avoided)),
    ],
    doubtful: doubtful.map((word) => ({ ...word, locale })),
  };
}

function matterProblems(document: Document): Problem[] {
  const { kind, text, source } = document;
  // The guide's compiler reads the front matter of its texts.
  return kind === 'guides' ? [] : checkMatter(text, source, schemas[kind]).problems;
}
