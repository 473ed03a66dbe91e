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

/** More leaves than this is not a guide that a person could review. */
const maxLeaves = 20_000;

/**
 * Asks `decide` its way through every answer.
 * @throws RangeError past 20,000 leaves.
 */
export function tree(guide: Guide): Tree {
  let leaves = 0;
  const grow = (answers: Answers): Tree => {
    const decision = decide(guide, answers);
    if (decision.kind === 'route') {
      leaves += 1;
      if (leaves > maxLeaves)
        throw new RangeError(`The guide has more than ${maxLeaves} paths. Split it in two.`);
      return { kind: 'route', route: decision.route, notes: decision.notes };
    }
    const { question } = decision;
    const asked = guide.questions.find(({ id }) => id === question);
    if (!asked) throw new RangeError(`A condition asks «${question}», which is not a question of the guide.`);
    return {
      kind: 'question',
      question,
      branches: asked.answers.map(({ id }) => ({ answer: id, tree: grow({ ...answers, [question]: id }) })),
    };
  };
  return grow({});
}

/** All leaves of a tree with the answers that lead to them. */
export function pathsOf(root: Tree, before: Path['answers'] = []): Path[] {
  if (root.kind === 'route') return [{ answers: before, route: root.route, notes: root.notes }];
  return root.branches.flatMap(({ answer, tree: branch }) =>
    pathsOf(branch, [...before, [root.question, answer]]),
  );
}

/** All paths of a guide. */
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
