import { analyse, type Guide } from '@first-login/shared/guide';
import { mentions, toCondition } from './condition.ts';
import { duplicateProblems } from './duplicates.ts';
import { findingProblem, type RulePlaces } from './findings.ts';
import { firstCauses, takerProblem } from './first-cause.ts';
import { nearest, suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** The rules as the engine reads them. Notes that do not exist are left out; they are reported apart. */
export function toGuide(rules: Rules): Guide {
  const notes = new Map(
    rules.notes.map(({ id, when }) => [id, { id, ...(when ? { when: toCondition(when) } : {}) }]),
  );
  return {
    questions: rules.questions.map(({ answers, ...rest }) => ({
      ...rest,
      answers: answers.map((id) => ({ id })),
    })),
    routes: rules.routes.map(({ id, when, notes: named }) => ({
      id,
      ...(when ? { when: toCondition(when) } : {}),
      notes: named.flatMap((note) => notes.get(note) ?? []),
    })),
  };
}

/** What is wrong with the rules of a guide, each where it stands in `guide.yml`. */
export function ruleProblems(rules: Rules, { at }: YamlFile): Problem[] {
  const places = placesOf(rules, at);
  const once = eachOnce(rules);
  const { takers, rest } = firstCauses(analyse(toGuide(once)).findings, once);
  const problems = [
    ...duplicateProblems(rules, at),
    ...noteProblems(rules, at),
    ...stepProblems(rules, at),
    ...takers.map((taker) => takerProblem(taker, once, places)),
    ...rest.map((finding) => findingProblem(finding, once, places)),
  ];
  // A note that several routes carry is one mistake, not one a route.
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.line}:${problem.column} ${problem.rule} ${problem.message.es}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The rules without questions and routes whose id stood before: those are told apart, and what follows from them is not. */
export function eachOnce(rules: Rules): Rules {
  const first = <One extends { id: string }>(list: readonly One[]) =>
    list.filter(({ id }, index) => list.findIndex((one) => one.id === id) === index);
  return { ...rules, questions: first(rules.questions), routes: first(rules.routes) };
}

/** Routes that lead nowhere. */
function stepProblems(rules: Rules, at: YamlFile['at']): Problem[] {
  return rules.routes.flatMap(({ id, steps }, index): Problem[] => {
    if (steps.length > 0) return [];
    const message = {
      es: `La ruta «${id}» no tiene pasos («steps»): quien llegue a ella no sabría qué hacer. Escríbelos, en orden.`,
      en: `The route «${id}» has no «steps»: whoever reaches it would not know what to do. Write them, in their order.`,
    };
    return [{ ...at(['routes', index, 'id']), rule: 'missing-key', message }];
  });
}

function placesOf(rules: Rules, at: YamlFile['at']): RulePlaces {
  const written = [
    ...rules.routes.map(({ when }, index) => ({ when, path: ['routes', index, 'when'] })),
    ...rules.notes.map(({ when }, index) => ({ when, path: ['notes', index, 'when'] })),
  ];
  const named = written.flatMap(({ when, path }) => (when ? [...mentions(when, path)] : []));
  const routeAt = (id: string) => rules.routes.findIndex((route) => route.id === id);
  const questionAt = (id: string) => rules.questions.findIndex((question) => question.id === id);
  return {
    route: (id, key = 'id') => at(['routes', routeAt(id), key]),
    question: (id, key = 'id') => at(['questions', questionAt(id), key]),
    answer: (question, id) => {
      const index = questionAt(question);
      return at(['questions', index, 'answers', rules.questions[index]?.answers.indexOf(id) ?? 0]);
    },
    mention: (question, answer) => {
      const found = named.find(
        (one) => one.question === question && (answer === undefined || one.answers.includes(answer)),
      );
      return at(found?.path ?? ['routes']);
    },
  };
}

/** Notes that a route names and nobody wrote, and those that no route names. */
function noteProblems(rules: Rules, at: YamlFile['at']): Problem[] {
  const known = rules.notes.map(({ id }) => id);
  const unknown = rules.routes.flatMap(({ notes, id }, route) =>
    notes.flatMap((note, index): Problem[] => {
      if (known.includes(note)) return [];
      const { es, en } = suggestion(note, known);
      const message = {
        es: `La ruta «${id}» nombra la nota «${note}», que no está en «notes». ${es}`,
        en: `The route «${id}» names the note «${note}», which is not among the «notes». ${en}`,
      };
      return [{ ...at(['routes', route, 'notes', index]), rule: 'unknown-note', message }];
    }),
  );
  // A name mistyped in a route leaves the note that it means without a use.
  const used = new Set(
    rules.routes.flatMap(({ notes }) =>
      notes.map((note) => (known.includes(note) ? note : nearest(note, known))),
    ),
  );
  const idle = rules.notes.flatMap(({ id }, index): Problem[] => {
    if (used.has(id)) return [];
    const message = {
      es: `Ninguna ruta lleva la nota «${id}». Ponla en la de quien deba verla, o quítala.`,
      en: `No route carries the note «${id}». Put it into that of whoever should see it, or take it out.`,
    };
    return [{ ...at(['notes', index, 'id']), rule: 'unused-note', message }];
  });
  return [...unknown, ...idle];
}
