import { locales } from '@first-login/shared/locales';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';
import { textFiles } from './texts.ts';

/** Texts that a guide needs and lacks, and those that nothing in it names. */
export function presence(rules: Rules, texts: ReadonlyMap<string, unknown>): Problem[] {
  const needed = locales.flatMap((locale) => textFiles(rules, locale));
  const lacking = needed
    .filter((path) => !texts.has(path))
    .map((file): Problem => {
      const message = {
        es: 'Falta este archivo, que guide.yml necesita. Escríbelo en los dos idiomas.',
        en: 'This file is missing, and guide.yml needs it. Write it in both languages.',
      };
      return { file, line: 1, column: 1, rule: 'missing-text', message };
    });
  const idle = [...texts.keys()]
    .filter((path) => !needed.includes(path))
    .map((file): Problem => {
      const { es, en } = suggestion(file, needed);
      const message = {
        es: `Nada en guide.yml usa este archivo. Bórralo o cambia su nombre. ${es}`,
        en: `Nothing in guide.yml uses this file. Delete it or rename it. ${en}`,
      };
      return { file, line: 1, column: 1, rule: 'unused-text', message };
    });
  return [...lacking, ...idle];
}
