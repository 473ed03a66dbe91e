import type { Condition, Guide } from '@first-login/shared/guide';

/** A guide with one thing taken out of its rules. */
export interface Mutant {
  name: string;
  guide: Guide;
}

/** A condition less one thing; without anything left, no condition. */
type Less = readonly [name: string, condition: Condition | undefined];

/** Every way to take one atom, one answer or one part out of a condition. */
function* lesser(condition: Condition): Generator<Less> {
  if ('is' in condition) yield* lesserAtoms(condition.is);
  else if ('not' in condition) {
    yield ['not', condition.not];
    for (const [name, less] of lesser(condition.not)) yield [`not ${name}`, less && { not: less }];
  } else {
    const [key, parts] =
      'all' in condition ? ['all' as const, condition.all] : ['any' as const, condition.any];
    const remade = (rest: Condition[]) => (key === 'all' ? { all: rest } : { any: rest });
    for (const [at, part] of parts.entries()) {
      yield [`${key} ${at}`, remade(parts.toSpliced(at, 1))];
      for (const [name, less] of lesser(part))
        if (less) yield [`${key} ${at}: ${name}`, remade(parts.with(at, less))];
    }
  }
}

function* lesserAtoms(is: Record<string, string[]>): Generator<Less> {
  for (const [question, wanted] of Object.entries(is)) {
    const rest = Object.entries(is).filter(([other]) => other !== question);
    yield [question, rest.length > 0 ? { is: Object.fromEntries(rest) } : undefined];
    for (const answer of wanted) {
      const others = wanted.filter((other) => other !== answer);
      yield [`${question} ${answer}`, { is: { ...is, [question]: others } }];
    }
  }
}

type Part = Guide['routes'][number]['notes'][number];

/** A route or a note with each lesser condition that it can have. */
const lesserParts = <Whole extends Part>({ when, ...rest }: Whole) =>
  (when ? [...lesser(when)] : []).map(([name, less]) => {
    return [name, { ...rest, ...(less ? { when: less } : {}) }] as const;
  });

/**
 * Every mutant of a guide that lacks a route, a note, or an atom, an answer or a part of a condition. A note that
 * several routes carry is one, as in `guide.yml`: it changes in all of them.
 */
export function* mutantsOf(guide: Guide): Generator<Mutant> {
  const { questions, routes } = guide;
  for (const [at, route] of routes.entries()) {
    yield { name: `without the route ${route.id}`, guide: { questions, routes: routes.toSpliced(at, 1) } };
    for (const [name, less] of lesserParts(route))
      yield { name: `${route.id} without ${name}`, guide: { questions, routes: routes.with(at, less) } };
    for (const note of route.notes) {
      const fewer = { ...route, notes: route.notes.filter((other) => other !== note) };
      const name = `${route.id} without the note ${note.id}`;
      yield { name, guide: { questions, routes: routes.with(at, fewer) } };
    }
  }
  for (const note of new Map(routes.flatMap(({ notes }) => notes.map((one) => [one.id, one]))).values()) {
    for (const [name, less] of lesserParts(note)) {
      const changed = routes.map((route) => ({
        ...route,
        notes: route.notes.map((other) => (other.id === note.id ? less : other)),
      }));
      yield { name: `${note.id} without ${name}`, guide: { questions, routes: changed } };
    }
  }
}
