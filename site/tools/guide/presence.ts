import { locales } from '@first-login/shared/locales';
import { nearest, suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';
import { textFiles } from './texts.ts';

/** Texts that a guide needs and lacks, and those that nothing in it names. */
export function presence(rules: Rules, texts: ReadonlyMap<string, unknown>): Problem[] {
  const needed = locales.flatMap((locale) => textFiles(rules, locale));
  const unused = [...texts.keys()].filter((path) => !needed.includes(path));
  const lacking = needed
    .filter((path) => !texts.has(path))
    .map((file): Problem => {
      // A name mistyped in guide.yml leaves the text that it means without a use.
      const meant = nearest(file, unused);
      const message = {
        es: `Falta este archivo, que guide.yml necesita. ${meant === undefined ? 'Escríbelo en los dos idiomas.' : `¿Quisiste decir «${idOf(meant)}» en guide.yml? Si no, escríbelo en los dos idiomas.`}`,
        en: `This file is missing, and guide.yml needs it. ${meant === undefined ? 'Write it in both languages.' : `Did you mean «${idOf(meant)}» in guide.yml? If not, write it in both languages.`}`,
      };
      return { file, line: 1, column: 1, rule: 'missing-text', message };
    });
  const idle = unused.map((file): Problem => {
    const { es, en } = suggestion(file, needed);
    const message = {
      es: `Nada en guide.yml usa este archivo. Bórralo o cambia su nombre. ${es}`,
      en: `Nothing in guide.yml uses this file. Delete it or rename it. ${en}`,
    };
    return { file, line: 1, column: 1, rule: 'unused-text', message };
  });
  return [...lacking, ...idle];
}

/** `es/steps/visit.md` is `visit` in guide.yml. */
const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.md$/, '');
