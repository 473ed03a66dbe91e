import * as v from 'valibot';
import { Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { expectation } from './expectation.ts';
import { suggestion } from './nearest.ts';
import { readPlain } from './plain-yaml.ts';
import type { Position, Problem } from './problem.ts';
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
  return { value: undefined, problems: result.issues.map((issue) => issueProblem(issue, at, keys)) };
}

const elsewhere = {
  es: 'Es de otra parte de este archivo: ponla ahí, y revisa la sangría.',
  en: 'It belongs to another part of this file: put it there, and look at the indentation.',
};

function issueProblem(issue: v.BaseIssue<unknown>, at: YamlFile['at'], keys: readonly string[]): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const place = at(path);
  const key = nameOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    // What is right elsewhere is no misspelling: it has come into the wrong part.
    const { es, en } = keys.includes(key) ? elsewhere : suggestion(key, keys);
    const message = {
      es: `«${key}» no es una clave de aquí: corrígela o quítala. ${es}`,
      en: `«${key}» is not a key here: mend it or take it out. ${en}`,
    };
    return { ...place, rule: 'unknown-key', message };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    const message = { es: `Falta «${key}». Escríbelo aquí.`, en: `«${key}» is missing. Write it here.` };
    return { ...place, rule: 'missing-key', message };
  }
  const must = expectation(issue);
  const found = shown(issue.input);
  // YAML reads a bare number, yes or no as no text.
  const bare = issue.type === 'string' && /^(?:number|boolean)$/.test(typeof issue.input);
  const quotes = bare
    ? {
        es: ` Ponlo entre comillas: '${String(issue.input)}'.`,
        en: ` Put it in quotes: '${String(issue.input)}'.`,
      }
    : { es: '', en: '' };
  const message = {
    es: `«${key}» no puede ser ${found.es}. Debe ser ${must.es}.${quotes.es}`,
    en: `«${key}» cannot be ${found.en}. It must be ${must.en}.${quotes.en}`,
  };
  return { ...place, rule: 'wrong-value', message };
}

/** How a value is called: by its key, and within a list also by its place. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return String(last ?? '');
  return `${String(path.at(-2) ?? '')} ${last + 1}`.trim();
}

function shown(value: unknown): Problem['message'] {
  if (value === null) return { es: 'nada', en: 'empty' };
  const text = JSON.stringify(value);
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
