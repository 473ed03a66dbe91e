import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { slashes } from '../../guide/folder.ts';
import { paths } from '../../lib/paths.ts';

/** Where the program and its tests may name a text. */
const searched = [
  'site/{server,src,tools}/**/*.{ts,astro,tsv}',
  'shared/src/**/*.ts',
  'tests/**/*.{ts,tsv,json}',
];

/** Files outside the editors' room that name a text, by their paths from the root of the project. */
interface Mentions {
  program: string[];
  /** Of these, some run on the site's texts, and some call a text of their own so. */
  tests: string[];
}

/** @param name of the text, such as `faqs/clave-temporal` */
export async function mentions(name: string): Promise<Mentions> {
  const sources = new Map<string, string>();
  for await (const path of glob(searched, { cwd: paths.root, exclude: ['**/node_modules'] }))
    sources.set(slashes(path), await readFile(join(paths.root, path), 'utf8'));
  const found = filesThatName(name, sources).toSorted();
  return {
    program: found.filter((path) => !isTest.test(path)),
    tests: found.filter((path) => isTest.test(path)),
  };
}

const isTest = /^tests\/|\.test\.ts$/;

/** @param sources texts of files, by path */
export function filesThatName(name: string, sources: ReadonlyMap<string, string>): string[] {
  const said = pattern(name);
  return [...sources].flatMap(([path, source]) =>
    said.test(path.endsWith('.tsv') ? source : withoutRemarks(source)) ? [path] : [],
  );
}

/**
 * A text by its name, by its file, by its page's address, or by its id where that is all that is written: an id may be a
 * word of any sentence.
 */
function pattern(name: string): RegExp {
  const [kind = '', id = ''] = name.split('/');
  return new RegExp(
    [
      String.raw`(?<![\w-])${kind}/(?:(?:${locales.join('|')})/)?${id}(?![\w-])`,
      String.raw`(?:(?<=/)(?:${locales.join('|')}|\$\{\w+\})(?:/\w+)?)/${id}/`,
      String.raw`['"\`\t,]${id}(?:['"\`\t,\n]|$)`,
    ].join('|'),
  );
}

/** A program without what it says of itself, which names texts as examples. */
const withoutRemarks = (source: string) => source.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
