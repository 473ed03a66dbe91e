import type { Condition } from './condition.ts';
import { faultsOfForm, type FormFault } from './faults.ts';
import type { Guide } from './pack.ts';
import { grow, pathsOf, type Path, type Tree } from './tree.ts';

/** Longest path that a customer should have to walk, in questions. */
export const maxDepth = 8;

/** What is wrong with the rules of a guide. Ids only: who shows it knows the file, the line and the language. */
export type Finding =
  | FormFault
  | { code: 'route-unreachable'; route: string }
  | { code: 'route-shadowed'; route: string; by: string }
  | { code: 'question-never-asked'; question: string }
  | { code: 'answer-changes-nothing'; question: string; answer: string }
  | { code: 'too-deep'; path: Path }
  | { code: 'too-many-paths'; route: string };

/** What `analyse` finds: nothing wrong and all paths, or what is wrong. */
export interface Analysis {
  findings: Finding[];
  paths: Path[];
}

/**
 * Proves a guide: every route reached by some answers, every question asked on some path, every answer
 * able to change something. Faults of form, and more paths than can be reviewed, are reported alone, as nothing can be
 * enumerated past them.
 */
export function analyse(guide: Guide): Analysis {
  const faults = [...faultsOfForm(guide)];
  if (faults.length > 0) return { findings: faults, paths: [] };
  const root = grow(guide);
  if (root.kind === 'too-many-paths')
    return { findings: [{ code: root.kind, route: root.route }], paths: [] };
  const all = pathsOf(root);
  const findings = [...unreached(guide, all), ...idleAnswers(guide, root), ...tooDeep(all)];
  return { findings, paths: all };
}

function* unreached(guide: Guide, all: readonly Path[]): Generator<Finding> {
  const reached = new Set(all.map(({ route }) => route));
  for (const { id } of guide.routes) {
    if (reached.has(id)) continue;
    const by = shadow(guide, id);
    yield by === undefined
      ? { code: 'route-unreachable', route: id }
      : { code: 'route-shadowed', route: id, by };
  }
  const asked = new Set(all.flatMap(({ answers }) => answers.map(([question]) => question)));
  for (const { id } of guide.questions)
    if (!asked.has(id)) yield { code: 'question-never-asked', question: id };
}

/** The first earlier route that takes every customer of this one. None where that would take too long to find out. */
function shadow(guide: Guide, id: string): string | undefined {
  const at = guide.routes.findIndex((route) => route.id === id);
  const when = guide.routes[at]?.when;
  const can = (condition: Condition) => holdsForSome(guide, condition);
  return guide.routes.slice(0, at).find((earlier) => {
    if (!earlier.when) return true;
    return when && can(when) === true && can({ all: [when, { not: earlier.when }] }) === false;
  })?.id;
}

/** Whether some answers meet a condition; undefined where there are too many to try. */
function holdsForSome({ questions }: Guide, when: Condition): boolean | undefined {
  const routes = [
    { id: 'held', when, notes: [] },
    { id: 'other', notes: [] },
  ];
  const root = grow({ questions, routes });
  if (root.kind === 'too-many-paths') return undefined;
  return pathsOf(root).some(({ route }) => route === 'held');
}

/**
 * Answers that change nothing: wherever their question is asked, they lead just where another one leads. «I don't
 * know» may lead where «no» does, and a wish may lead where another wish does; of those, only questions whose
 * every answer leads to the same are reported.
 */
function idleAnswers(guide: Guide, root: Tree): Finding[] {
  const places = resultsWhereAsked(root);
  return guide.questions.flatMap(({ id: question, unsure, preference, answers }) => {
    const same = (one: string, other: string) =>
      (places.get(question) ?? []).every((results) => results.get(one) === results.get(other));
    const ids = answers.map(({ id }) => id);
    const idle = ids.filter((id) => {
      const others = ids.filter((other) => other !== id);
      if (others.every((other) => same(id, other))) return true;
      if (preference || id === unsure) return false;
      return others.some((other) => other !== unsure && same(id, other));
    });
    return idle.map((answer): Finding => ({ code: 'answer-changes-nothing', question, answer }));
  });
}

/** For each question, the places where it is asked: what follows each of its answers there, as a number that only the same has. */
function resultsWhereAsked(root: Tree): Map<string, Map<string, number>[]> {
  const places = new Map<string, Map<string, number>[]>();
  // Texts within texts would double with each question of a path.
  const numbers = new Map<string, number>();
  const numberOf = (result: unknown): number => {
    const text = JSON.stringify(result);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const visit = (node: Tree): number => {
    if (node.kind === 'route') return numberOf([node.route, node.notes]);
    const results = new Map(node.branches.map(({ answer, tree: branch }) => [answer, visit(branch)]));
    const known = places.get(node.question);
    if (known) known.push(results);
    else places.set(node.question, [results]);
    return numberOf([node.question, ...results]);
  };
  visit(root);
  return places;
}

function tooDeep(all: readonly Path[]): Finding[] {
  const path = all.find(({ answers }) => answers.length > maxDepth);
  return path ? [{ code: 'too-deep', path }] : [];
}
