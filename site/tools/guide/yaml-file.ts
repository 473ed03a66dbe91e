import * as v from 'valibot';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { suggestion } from './nearest.ts';
import type { Position, Problem } from './problem.ts';

/** A YAML text that knows where each of its values stands. */
export interface YamlFile {
  value: unknown;
  problems: Problem[];
  /** Where the value at a path stands; its nearest parent where it is missing. */
  at: (path: readonly PropertyKey[]) => Position;
}

/** Reads YAML. `firstLine` is the line of the file at which the text begins. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = document.errors.map(({ pos: [start], message }): Problem => {
    const es = 'Aquí no se puede leer el YAML. Revisa la sangría, las comillas y los dos puntos.';
    return { ...position(start), rule: 'yaml', message: { es, en: `This is not YAML: ${message}.` } };
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

function issueProblem(issue: v.BaseIssue<unknown>, at: YamlFile['at'], keys: readonly string[]): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const key = String(path.at(-1) ?? '');
  const place = at(path);
  const found = String(JSON.stringify(issue.input));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const { es, en } = suggestion(key, keys);
    return {
      ...place,
      rule: 'unknown-key',
      message: { es: `«${key}» no es una clave de aquí. ${es}`, en: `«${key}» is not a key here. ${en}` },
    };
  }
  if (issue.received === 'undefined')
    return {
      ...place,
      rule: 'missing-key',
      message: { es: `Falta «${key}». Escríbela aquí.`, en: `«${key}» is missing. Write it here.` },
    };
  return {
    ...place,
    rule: 'wrong-value',
    message: {
      es: `«${key}» no puede valer ${found}. Debe ser: ${issue.expected ?? issue.message}.`,
      en: `«${key}» cannot be ${found}. It must be: ${issue.expected ?? issue.message}.`,
    },
  };
}
