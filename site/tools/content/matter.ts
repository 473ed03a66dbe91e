import type { z } from 'astro/zod';

import type { Fix, Problem } from '../guide/problem.ts';
import { suggestion } from '../guide/nearest.ts';
import type { TextFile } from '../guide/text-file.ts';
import { expected } from './expected.ts';
import { toDate } from './days.ts';
import { meantBy, meantKey } from './meant.ts';
import { badDate, missingKey, unknownKey, wrongValue, noFrontMatter } from './rules/front-matter.ts';
import { told, type Rule } from './rules/rule.ts';
import { digitsWritten, keyWritten } from './written.ts';

/** A front matter as its schema has it, or what is wrong with it. */
export interface Matter<Data> {
  data: Data | undefined;
  problems: Problem[];
}

/** What is known of a text by its front matter. */
type MatterText = Pick<TextFile, 'file' | 'matter' | 'problems'>;
type WrittenMatter = MatterText & { source: string };

/** Checks the front matter of a text against the schema of its collection. Dates come as `Date`. */
export function checkMatter<Schema extends z.ZodObject>(
  text: MatterText,
  source: string,
  schema: Schema,
): Matter<z.infer<Schema>> {
  const unreadable = [...text.problems, ...text.matter.problems];
  if (unreadable.length > 0) return { data: undefined, problems: unreadable };
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(source))
    return { data: undefined, problems: [withoutMatter(text, source)] };
  const keys = Object.keys(schema.shape);
  if (
    text.matter.value === undefined ||
    Array.isArray(text.matter.value) ||
    typeof text.matter.value !== 'object'
  )
    return { data: undefined, problems: [withoutKeys(text, keys)] };
  const result = schema.safeParse(withDates(text.matter.value));
  if (result.success) return { data: result.data, problems: [] };
  const issues = withoutEchoes(result.error.issues, keys);
  return { data: undefined, problems: issues.flatMap((issue) => tell(issue, { ...text, source }, keys)) };
}

/** A misspelt key is one mistake, not also that the right one is missing. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[], keys: readonly string[]): z.core.$ZodIssue[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const meant = new Set(unknown.map((key) => meantKey(key, keys)));
  return issues.filter(({ code, path }) => code === 'unrecognized_keys' || !meant.has(String(path[0])));
}

function withoutKeys({ file }: MatterText, keys: readonly string[]): Problem {
  const [first = 'title'] = keys;
  return told(
    noFrontMatter,
    { file, line: 2, column: 1 },
    {
      es: `Este encabezado no lleva claves. Escribe una por línea, con dos puntos y su valor, como «${first}: …».`,
      en: `This front matter has no keys. Write one a line, with a colon and its value, such as «${first}: …».`,
    },
  );
}

function withoutMatter({ file }: MatterText, source: string): Problem {
  // A line of hyphens that is not quite the first, or not quite three.
  const nearly = /^\s*(?:-{2,}|—+|\*{3,})[ \t]*\r?$/m.exec(source.slice(0, 200));
  if (nearly)
    return told(
      noFrontMatter,
      { file, line: 1, column: 1 },
      {
        es: 'El encabezado no se lee: la primera línea del archivo debe ser --- y nada más, sin espacios ni líneas vacías antes.',
        en: 'The front matter is not read: the first line of the file must be --- and nothing else, without spaces or empty lines before it.',
      },
    );
  return told(
    noFrontMatter,
    { file, line: 1, column: 1 },
    {
      es: 'Este texto no tiene encabezado. Empieza el archivo con una línea ---, sus claves (title, summary…) y otra línea ---.',
      en: 'This text has no front matter. Begin the file with a line ---, its keys (title, summary…) and another line ---.',
    },
  );
}

/** YAML 1.2 has no dates: what is written as one becomes one, if the calendar has that day. */
function withDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, toDate(one) ?? (one as unknown)]),
  );
}

function tell(issue: z.core.$ZodIssue, text: WrittenMatter, keys: readonly string[]): Problem[] {
  const { matter } = text;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => tellUnknown(key, text, keys));
  const place = matter.at(issue.path);
  const key = nameOf(issue.path);
  const value = valueAt(matter.value, issue.path);
  if (value === undefined)
    return [
      told(missingKey, place, {
        es: `Falta «${key}» en el encabezado. Escríbelo: ${expected(issue).es}.`,
        en: `«${key}» is missing from the front matter. Write it: ${expected(issue).en}.`,
      }),
    ];
  const rule: Rule = issue.message === 'day' ? badDate : wrongValue;
  const { es, en } = expected(issue);
  const better = typeof value === 'string' ? meantBy(issue.message, value) : undefined;
  const hint =
    better === undefined
      ? { es: '', en: '' }
      : { es: ` ¿Quisiste decir «${better}»?`, en: ` Did you mean «${better}»?` };
  const found = shownValue(value);
  // YAML reads a bare number, yes or no as no text.
  const bare = typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  const quotes =
    bare !== undefined && issue.code === 'invalid_type' && issue.expected === 'string'
      ? { es: ` Ponlo entre comillas: '${bare}'.`, en: ` Put it in quotes: '${bare}'.` }
      : { es: '', en: '' };
  const message =
    value === null
      ? { es: `«${key}» está vacío. Debe ser ${es}.`, en: `«${key}» is empty. It must be ${en}.` }
      : {
          es: `«${key}» no puede ser ${found.es}. Debe ser ${es}.${quotes.es}${hint.es}`,
          en: `«${key}» cannot be ${found.en}. It must be ${en}.${quotes.en}${hint.en}`,
        };
  return [told(rule, place, message, fixedDate(value, text, issue.path))];
}

function tellUnknown(key: string, text: WrittenMatter, keys: readonly string[]): Problem {
  const place = text.matter.at([key]);
  const meant = meantKey(key, keys);
  const { es, en } = suggestion(meant ?? key, keys);
  const free = meant !== undefined && !Object.hasOwn(Object(text.matter.value) as object, meant);
  const written = free ? keyWritten(text.source, place, key) : undefined;
  const fix = written && meant !== undefined ? { ...written, text: meant } : undefined;
  return told(
    unknownKey,
    place,
    {
      es: `«${key}» no es una clave de este encabezado: corrígela o quítala. ${es}`,
      en: `«${key}» is not a key of this front matter: mend it or take it out. ${en}`,
    },
    fix,
  );
}

/** `2026-5-1` can only be one day. */
function fixedDate(value: unknown, text: WrittenMatter, path: readonly PropertyKey[]): Fix | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/](\d\d?)[-/](\d\d?)$/.exec(String(value)) ?? [];
  if (year === undefined || typeof value !== 'string') return undefined;
  const right = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const written = toDate(right) && digitsWritten(text.source, text.matter.at(path), value);
  return written && { ...written, text: right };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at == null ? undefined : Reflect.get(Object(at) as object, key)),
    value,
  );
}

/** How a value is called: by its key, and within a list also by its place. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return path.map(String).join('.');
  return `${String(path.at(-2) ?? '')} ${last + 1}`.trim();
}

function shownValue(value: unknown): { es: string; en: string } {
  if (value === null) return { es: 'nada', en: 'empty' };
  if (typeof value === 'string') return value === '' ? { es: 'vacío', en: 'empty' } : quoted(value);
  if (Array.isArray(value)) return { es: 'una lista', en: 'a list' };
  if (typeof value === 'object') return { es: 'un grupo de claves', en: 'a group of keys' };
  return quoted(JSON.stringify(value));
}

function quoted(text: string): { es: string; en: string } {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { es: `«${short}»`, en: `«${short}»` };
}
