import type { Locale } from '@first-login/shared/locales';
import { isLocale } from '@first-login/shared/locales';
import { sentencesOf } from '../guide/lint/sentences.ts';
import type { Passage } from '../guide/passages.ts';
import type { Position } from '../guide/problem.ts';
import { readYaml, type YamlFile } from '../guide/yaml-file.ts';
import { contentRoot, type Words } from './document.ts';

/** The lists that hold words for customers, below their keys `es` and `en`. */
const worded: Readonly<Record<string, { within: string[]; spanishToo?: true }>> = {
  // Its other keys are the bank's names themselves.
  'institution.yml': { within: ['menus'] },
  'home.yml': { within: ['searches'] },
  // A drawing of a paper of the bank's has the paper's words.
  'drawings.yml': { within: [], spanishToo: true },
};

/** The words of a list in one language. */
export interface ListWords extends Words {
  source: string;
  /** Of its words, those that are a link. */
  links: Passage[];
  /** Whether its words may be Spanish in another language too. */
  spanishToo: boolean;
}

/** The lists that hold words for customers, by path from `src/content`. @param texts the editors' files */
export function wordedLists(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].filter(([path]) => Object.hasOwn(worded, path)));
}

/** What customers read of a list. One that cannot be read has no words: its own mistakes are told. */
export function readListWords(path: string, source: string, locale: Locale): ListWords {
  const file = `${contentRoot}/${path}`;
  const yaml = readYaml(file, source);
  const { within = [], spanishToo = false } = worded[path] ?? {};
  const found = wordsIn(valueAt(yaml.value, within), within, locale);
  const passages = found.map((one) => ({ ...one, passage: passageOf(one, yaml, source) }));
  const prose = passages.map(({ passage }) => passage);
  return {
    ...{ path, file, locale, source, prose, spanishToo },
    // Each stands alone on the page: none goes on where another ends.
    sentences: prose.flatMap((passage) => sentencesOf([passage])),
    links: passages.flatMap(({ isLink, passage }) => (isLink ? [passage] : [])),
    lines: () => source.split(/\r?\n/),
  };
}

interface Found {
  text: string;
  path: PropertyKey[];
  isLink: boolean;
}

/** Every text below a key of the language, wherever that stands. */
function wordsIn(value: unknown, path: PropertyKey[], locale: Locale, parent?: object): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]): Found[] => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    const isLink = path.at(-1) === 'label' && parent !== undefined && ('page' in parent || 'href' in parent);
    if (key === locale) return textsIn(one, own).map((words) => ({ ...words, isLink }));
    return isLocale(key) ? [] : wordsIn(one, own, locale, value);
  });
}

function textsIn(value: unknown, path: PropertyKey[]): Omit<Found, 'isLink'>[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    textsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** Where each of its words stands; where they are not written as they are read, all stand at their key. */
function passageOf({ text, path }: Found, { at }: YamlFile, source: string): Passage {
  const place = at(path);
  const written = source.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '';
  const [before = ''] = /^(?:[\w-]+:)?\s*['"]?/.exec(written) ?? [];
  const stands = written.startsWith(text, before.length);
  return {
    part: path.join('.'),
    text,
    at: (offset): Position => (stands ? { ...place, column: place.column + before.length + offset } : place),
  };
}
