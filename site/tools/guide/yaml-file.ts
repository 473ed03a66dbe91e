import * as v from 'valibot';
import { Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { expectation, groupOf } from './expectation.ts';
import { nearest, suggestion } from './nearest.ts';
import { readPlain } from './plain-yaml.ts';
import type { Position, Problem } from './problem.ts';
import { schemaAt } from './schema-part.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A YAML text that knows where each of its values stands. */
export interface YamlFile {
  value: unknown;
  problems: Problem[];
  /** Where the value at a path stands; its nearest parent where it is missing. */
  at: (path: readonly PropertyKey[]) => Position;
}

// Made once: each document would make its own.
const { schema } = new Document();

/** Reads YAML. `firstLine` is the line of the file at which the text begins. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const plain = readPlain(text);
  if (!plain) return parseYaml(file, text, firstLine);
  const at = (path: readonly PropertyKey[]): Position => {
    const { line, column } = plain.at(path);
    return { file, line: line + firstLine - 1, column };
  };
  return { value: plain.value, problems: [], at };
}

/** The same of any YAML, by a parser for all of it. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = yamlFaults(document, text).map(({ offset, message }): Problem => {
    return { ...position(offset), rule: 'yaml', message };
  });
  const at = (path: readonly PropertyKey[]) => position(offsetOf(document, path));
  return { value: problems.length > 0 ? undefined : (document.toJS() ?? {}), problems, at };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(last));
      if (isPair(pair) && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The value as the schema has it, or what is wrong with it. `keys` are those that an unknown one may have meant. */
export function checkYaml<Schema extends v.GenericSchema>(
  { value, problems, at }: YamlFile,
  schema: Schema,
  keys: readonly string[],
): { value: v.InferOutput<Schema> | undefined; problems: Problem[] } {
  if (problems.length > 0) return { value: undefined, problems };
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  const issues = withoutEchoes(result.issues, keys);
  const told = issues.map((issue) => issueProblem(issue, at, keys, schema));
  // Every entry of a list that stands in the place of keys tells the same of that list.
  const once = new Map(told.map((problem) => [JSON.stringify(problem), problem]));
  return { value: undefined, problems: [...once.values()] };
}

/** A misspelt key is one mistake, not also that the right one is missing beside it. */
function withoutEchoes(
  issues: readonly v.BaseIssue<unknown>[],
  keys: readonly string[],
): readonly v.BaseIssue<unknown>[] {
  const within = (issue: v.BaseIssue<unknown>, key: PropertyKey) =>
    JSON.stringify([...(issue.path ?? []).slice(0, -1).map((item) => item.key), key]);
  const keyOf = ({ path }: v.BaseIssue<unknown>) => String(path?.at(-1)?.key);
  const meant = new Set(
    issues.flatMap((issue) => {
      const near = isUnknown(issue) ? nearest(keyOf(issue), keys) : undefined;
      return near === undefined ? [] : [within(issue, near)];
    }),
  );
  return issues.filter((issue) => !isMissing(issue) || !meant.has(within(issue, keyOf(issue))));
}

const isUnknown = ({ type, expected }: v.BaseIssue<unknown>) =>
  type === 'strict_object' && expected === 'never';
const isMissing = ({ type, received }: v.BaseIssue<unknown>) =>
  type === 'strict_object' && received === 'undefined';

const elsewhere = {
  es: 'Es de otra parte de este archivo: ponla ahí, y revisa la sangría.',
  en: 'It belongs to another part of this file: put it there, and look at the indentation.',
};

function issueProblem(
  issue: v.BaseIssue<unknown>,
  at: YamlFile['at'],
  keys: readonly string[],
  schema: v.GenericSchema,
): Problem {
  const items = issue.path ?? [];
  const whole = items.map(({ key }) => key as PropertyKey);
  // A list has keys as well to the schema: 0, 1, 2.
  const listed = items.findIndex(
    ({ type, input }, depth) =>
      type === 'object' && Array.isArray(input) && isGroup(schema, whole.slice(0, depth)),
  );
  const path = listed < 0 ? whole : whole.slice(0, listed);
  const place = at(path);
  if (listed < 0 && isUnknown(issue)) return unknownKey(nameOf(path), place, keys);
  if (listed < 0 && isMissing(issue)) {
    const key = nameOf(path);
    const message = { es: `Falta «${key}». Escríbelo aquí.`, en: `«${key}» is missing. Write it here.` };
    return { ...place, rule: 'missing-key', message };
  }
  const must = expectation(issue, schemaAt(schema, path));
  const found = wrong(subject(path, place.file), listed < 0 ? shown(issue.input) : list);
  // YAML reads a bare number, yes or no as no text.
  const bare = issue.type === 'string' && /^(?:number|boolean)$/.test(typeof issue.input);
  const number = bare && typeof issue.input === 'number';
  // What was written is gone: of «+52…» only the digits are left.
  const quotes = number
    ? { es: ' Ponlo entre comillas, tal como se lee.', en: ' Put it in quotes, just as it is read.' }
    : bare
      ? {
          es: ` Ponlo entre comillas: '${String(issue.input)}'.`,
          en: ` Put it in quotes: '${String(issue.input)}'.`,
        }
      : { es: '', en: '' };
  const message = { es: `${found.es} ${must.es}${quotes.es}`, en: `${found.en} ${must.en}${quotes.en}` };
  return { ...place, rule: 'wrong-value', message };
}

function isGroup(schema: v.GenericSchema, path: readonly PropertyKey[]): boolean {
  const part = schemaAt(schema, path);
  return part !== undefined && groupOf(part) !== undefined;
}

function unknownKey(key: string, place: Position, keys: readonly string[]): Problem {
  // What is right elsewhere is no misspelling: it has come into the wrong part.
  const { es, en } = keys.includes(key) ? elsewhere : suggestion(key, keys);
  const message = {
    es: `«${key}» no es una clave de aquí: corrígela o quítala. ${es}`.trim(),
    en: `«${key}» is not a key here: mend it or take it out. ${en}`.trim(),
  };
  return { ...place, rule: 'unknown-key', message };
}

/** What a message speaks of: a value by its name, or all of what was read. */
function subject(path: readonly PropertyKey[], file: string): Problem['message'] {
  const [first] = path;
  if (path.length === 1 && typeof first === 'number')
    return { es: `El punto ${first + 1}`, en: `Entry ${first + 1}` };
  if (path.length > 0) return { es: `«${nameOf(path)}»`, en: `«${nameOf(path)}»` };
  return file.endsWith('.md')
    ? { es: 'Este encabezado', en: 'This front matter' }
    : { es: 'Este archivo', en: 'This file' };
}

/** What is wrong: what there is, or that there is nothing. */
function wrong({ es, en }: Problem['message'], found: Problem['message'] | undefined): Problem['message'] {
  return found
    ? { es: `${es} no puede ser ${found.es}.`, en: `${en} cannot be ${found.en}.` }
    : { es: `${es} está vacío.`, en: `${en} is empty.` };
}

const list = { es: 'una lista', en: 'a list' };

/** How a value is called: by its key, and within a list also by its place. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return String(last ?? '');
  return `${String(path.at(-2) ?? '')} ${last + 1}`.trim();
}

/** A value as it is told; undefined where there is none. */
function shown(value: unknown): Problem['message'] | undefined {
  const text = JSON.stringify(value);
  // A file without a line is read as a group without keys.
  if (value === null || text === '{}') return undefined;
  if (typeof value === 'object' && text.length > 40)
    return Array.isArray(value)
      ? { es: 'esta lista', en: 'this list' }
      : {
          es: `un grupo de claves (${Object.keys(value).join(', ')})`,
          en: `a group of keys (${Object.keys(value).join(', ')})`,
        };
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { es: short, en: short };
}
