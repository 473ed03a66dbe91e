import { mergeMarkAt, twoVersions } from '../../guide/merge-marks.ts';
import type { Problem } from '../../guide/problem.ts';
import type { Document } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const spot = 'Ve a una sucursal con tu identificación.';

const mergeMark: Rule = {
  id: 'merge-mark',
  severity: 'error',
  asks: {
    es: 'En los textos no quedan las marcas de Git (<<<<<<<, =======, >>>>>>>).',
    en: 'No marks of Git’s (<<<<<<<, =======, >>>>>>>) are left in the texts.',
  },
  why: {
    es: 'Git las pone donde dos personas cambiaron lo mismo. Se publicarían las dos versiones, con sus marcas.',
    en: 'Git puts them where two people changed the same. Both versions would be published, marks and all.',
  },
  example: shown(
    'faqs/es/clave.md',
    spot,
    `<<<<<<< HEAD\n${spot}\n=======\nVe a la sucursal.\n>>>>>>> otra`,
    spot,
  ),
};

export const mergeRules = [mergeMark];

/** Two versions of a text, told at the first mark. Whatever else is wrong with it would be an echo. */
export function mergeProblem({ file, source }: Document): Problem | undefined {
  const at = mergeMarkAt(source);
  if (at === undefined) return undefined;
  const line = source.slice(0, at).split('\n').length;
  return told(mergeMark, { file, line, column: 1 }, twoVersions);
}
