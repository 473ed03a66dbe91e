import type { Problem } from '../../guide/problem.ts';
import type { ListWords } from '../list-words.ts';
import { avoidedProblems, type Avoided } from './glossary-words.ts';
import { problemsOfNames, type Bank } from './names.ts';
import { doubledWords } from './proofreading.ts';
import { vagueWords } from './vague-links.ts';
import { characterProblemsOf, secretsAndPadlocks } from './wording.ts';

/** What the rules about wording say of a list's words. */
export function listWordProblems(words: ListWords, bank: Bank, avoided: Avoided): Problem[] {
  return [
    ...problemsOfNames(words, bank).map(unmended),
    // Each stands alone: what asks for a secret names it.
    ...words.sentences.flatMap((sentence) => secretsAndPadlocks({ ...words, sentences: [sentence] })),
    ...vagueWords(words),
    ...avoidedProblems(words, avoided),
    ...doubledWords(words),
    ...characterProblemsOf(words),
  ];
}

/** A token where YAML has no quotes would be read as its own braces. */
const unmended = ({ fix: _, ...problem }: Problem): Problem => problem;
