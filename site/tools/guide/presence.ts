import { posix } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { nearest, suggestion } from './nearest.ts';
import type { Position, Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';
import { textFiles } from './texts.ts';

/**
 * Texts that a guide needs and lacks, and those that nothing in it names.
 * @param rulesText `guide.yml` as it is written
 */
export function presence(rules: Rules, texts: ReadonlyMap<string, unknown>, rulesText: string): Problem[] {
  const needed = locales.flatMap((locale) => textFiles(rules, locale));
  const lacking = needed.filter((path) => !texts.has(path));
  const unused = [...texts.keys()].filter((path) => !needed.includes(path));
  const mistyped = mistypedIds(lacking, unused);
  const told = new Set(mistyped.flatMap(({ files }) => files));
  // Where a route has lost its steps, that is told of the route.
  const stepless = rules.routes.some(({ steps }) => steps.length === 0);
  return [
    ...mistyped.map(({ id, meant }): Problem => {
      const message = {
        es: `«${id}» no tiene texto. ¿Quisiste decir «${meant}», que ya lo tiene? Si es nuevo, escribe su archivo en los dos idiomas.`,
        en: `«${id}» has no text. Did you mean «${meant}», which has one? If it is new, write its file in both languages.`,
      };
      return { ...positionOf(rulesText, id), rule: 'missing-text', message };
    }),
    ...lacking.filter((file) => !told.has(file)).map(lackingProblem),
    ...unused
      .filter((file) => !told.has(file) && !(stepless && file.includes('/steps/')))
      .map((file) => idleProblem(file, needed)),
  ];
}

function lackingProblem(file: string): Problem {
  const message = {
    es: 'Falta este archivo, que guide.yml necesita. Escríbelo en los dos idiomas.',
    en: 'This file is missing, and guide.yml needs it. Write it in both languages.',
  };
  return { file, line: 1, column: 1, rule: 'missing-text', message };
}

function idleProblem(file: string, needed: readonly string[]): Problem {
  const { es, en } = suggestion(file, needed);
  const message = {
    es: `Nada en guide.yml usa este archivo. Úsalo ahí, cambia su nombre o bórralo. ${es}`,
    en: `Nothing in guide.yml uses this file. Use it there, rename it or delete it. ${en}`,
  };
  return { file, line: 1, column: 1, rule: 'unused-text', message };
}

/** Ids that lack their text in every language, beside one that has all of its own and no use: a name mistyped in guide.yml. */
function mistypedIds(lacking: readonly string[], unused: readonly string[]) {
  const [locale] = locales;
  const everywhere = (file: string) => locales.map((one) => file.replace(`${locale}/`, `${one}/`));
  return lacking.flatMap((file) => {
    if (!file.startsWith(`${locale}/`)) return [];
    const meant = nearest(
      file,
      unused.filter((path) => posix.dirname(path) === posix.dirname(file)),
    );
    if (meant === undefined) return [];
    const files = [...everywhere(file), ...everywhere(meant)];
    return files.every((path) => lacking.includes(path) || unused.includes(path))
      ? [{ id: idOf(file), meant: idOf(meant), files }]
      : [];
  });
}

/** Where an id first stands in `guide.yml`. */
function positionOf(text: string, id: string): Position {
  const before = text.slice(0, text.search(new RegExp(`(?<![\\w-])${id}(?![\\w-])`))).split('\n');
  return { file: 'guide.yml', line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** `es/steps/visit.md` is `visit` in guide.yml. */
const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.md$/, '');
