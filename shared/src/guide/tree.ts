import type { Answers } from './condition.ts';
import { decide } from './decide.ts';
import type { Guide } from './pack.ts';

/** Every way through a guide, as a tree: questions with a branch for each answer, routes as leaves. */
export type Tree =
  | { kind: 'question'; question: string; branches: { answer: string; tree: Tree }[] }
  | { kind: 'route'; route: string; notes: string[] };

/** One way through a guide: the answers in the order of asking, and where they lead. */
export interface Path {
  answers: (readonly [question: string, answer: string])[];
  route: string;
  notes: string[];
}

/** A guide with too many ways for a tree, and the route that most of the first of them lead to. */
interface TooManyPaths {
  kind: 'too-many-paths';
  route: string;
}

/** A guide with more paths than this is none that a person could review. */
export const maxPaths = 20_000;

/**
 * Asks `decide` its way through every answer, as long as there are no more than 20,000 paths.
 * @throws RangeError where a condition asks what is no question, or no route matches
 */
export function grow(guide: Guide): Tree | TooManyPaths {
  const leaves: string[] = [];
  const from = (answers: Answers): Tree | undefined => {
    const decision = decide(guide, answers);
    if (decision.kind === 'route') {
      leaves.push(decision.route);
      if (leaves.length > maxPaths) return undefined;
      return { kind: 'route', route: decision.route, notes: decision.notes };
    }
    const { question } = decision;
    const asked = guide.questions.find(({ id }) => id === question);
    if (!asked) throw new RangeError(`A condition asks «${question}», which is not a question of the guide.`);
    const branches: { answer: string; tree: Tree }[] = [];
    for (const { id } of asked.answers) {
      const branch = from({ ...answers, [question]: id });
      if (!branch) return undefined;
      branches.push({ answer: id, tree: branch });
    }
    return { kind: 'question', question, branches };
  };
  return from({}) ?? { kind: 'too-many-paths', route: mostFrequent(leaves) };
}

function mostFrequent(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * Every way through a guide.
 * @throws RangeError past 20,000 paths, where a condition asks what is no question, or no route matches
 */
export function tree(guide: Guide): Tree {
  const grown = grow(guide);
  if (grown.kind === 'too-many-paths')
    throw new RangeError(`The guide has more than ${maxPaths} paths. Split it in two.`);
  return grown;
}

/** All leaves of a tree with the answers that lead to them. */
export function pathsOf(root: Tree, before: Path['answers'] = []): Path[] {
  if (root.kind === 'route') return [{ answers: before, route: root.route, notes: root.notes }];
  return root.branches.flatMap(({ answer, tree: branch }) =>
    pathsOf(branch, [...before, [root.question, answer]]),
  );
}

/**
 * All paths of a guide.
 * @throws RangeError as `tree` does; `analyse` tells of the same as findings
 */
export function paths(guide: Guide): Path[] {
  return pathsOf(tree(guide));
}

/** Every complete assignment of answers to the given questions. */
export function* assignments(questions: Guide['questions']): Generator<Record<string, string>> {
  const [first, ...rest] = questions;
  if (!first) {
    yield {};
    return;
  }
  for (const others of assignments(rest))
    for (const answer of first.answers) yield { [first.id]: answer.id, ...others };
}
