import type { Problem } from '../../guide/problem.ts';
import type { Sentence } from '../rules/rule.ts';

/** How many problems there are, and what to do next. */
export function summary(problems: readonly Problem[], files: number): Sentence {
  if (problems.length === 0)
    return { es: `Todo está bien: ${files} archivos.`, en: `All is well: ${files} files.` };
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const fixes = problems.filter(({ fix }) => fix !== undefined).length;
  const es = [count(errors, 'error', 'errores'), count(warnings, 'aviso', 'avisos')]
    .filter(Boolean)
    .join(' y ');
  const en = [count(errors, 'error', 'errors'), count(warnings, 'warning', 'warnings')]
    .filter(Boolean)
    .join(' and ');
  const mendEs = fixes > 0 ? ` «pnpm content check --fix» corrige ${fixes}.` : '';
  const mendEn = fixes > 0 ? ` «pnpm content check --fix» mends ${fixes}.` : '';
  // Names of the bank are in every text: without its file none can be read.
  const unreadEs = ' Corrige primero institution.yml: sin él no se revisan los demás archivos.';
  const unreadEn = ' Mend institution.yml first: without it the other files are not checked.';
  return {
    es: `${es}${files > 0 ? ` en ${files} archivos` : ''}.${mendEs}${files > 0 ? '' : unreadEs} Cada regla se explica en docs/editing/rules, por su nombre.`,
    en: `${en}${files > 0 ? ` in ${files} files` : ''}.${mendEn}${files > 0 ? '' : unreadEn} Each rule is explained in docs/editing/rules, by its name.`,
  };
}

const count = (number: number, one: string, many: string) =>
  number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
