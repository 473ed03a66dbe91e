import type { Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** Ids that stand twice in one list of `guide.yml`, each where it stands the second time. */
export function duplicateProblems(rules: Rules, at: YamlFile['at']): Problem[] {
  const named = (list: 'questions' | 'routes' | 'notes' | 'drill') =>
    repeated(rules[list].map(({ id }) => id)).map((index) => ({
      id: rules[list][index]?.id,
      path: [list, index, 'id'],
    }));
  const plain = (ids: readonly string[], path: PropertyKey[]) =>
    repeated(ids).map((index) => ({ id: ids[index], path: [...path, index] }));
  return [
    ...named('questions'),
    ...named('routes'),
    ...named('notes'),
    ...named('drill'),
    ...plain(rules.needs, ['needs']),
    ...plain(rules.tips, ['tips']),
    ...rules.questions.flatMap(({ answers }, index) => plain(answers, ['questions', index, 'answers'])),
    ...rules.routes.flatMap(({ steps, notes, related }, index) => [
      ...plain(steps, ['routes', index, 'steps']),
      ...plain(notes, ['routes', index, 'notes']),
      ...plain(related, ['routes', index, 'related']),
    ]),
  ].map(({ id, path }) => {
    const message = {
      es: `«${id}» está dos veces en esta lista. Cambia uno o quítalo.`,
      en: `«${id}» stands twice in this list. Change one or take it out.`,
    };
    return { ...at(path), rule: 'duplicate-id', message };
  });
}

/** The places of the entries that stood before. */
function repeated(ids: readonly string[]): number[] {
  return [...ids.keys()].filter((index) => ids.indexOf(ids[index] ?? '') < index);
}
