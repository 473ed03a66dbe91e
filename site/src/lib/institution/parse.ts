import {
  type Institution,
  type Menus,
  institutionSchema,
  menusSchema,
} from '@first-login/shared/institution';
import * as v from 'valibot';
import { parse } from 'yaml';

/**
 * The institution's file, read and checked, without its menus: those are the site's alone.
 * @param file its path, for the message
 * @throws Error with a sentence for each mistake
 */
export function parseInstitution(text: string, file: string): Institution {
  const { menus: _, ...institution } = entriesOf(text);
  return checked(institutionSchema, institution, file, 'shared/src/institution/schema.ts');
}

/**
 * The menus of the institution's file, read and checked.
 * @param file its path, for the message
 * @throws Error with a sentence for each mistake
 */
export function parseMenus(text: string, file: string): Menus {
  return checked(menusSchema, entriesOf(text)['menus'], `${file} (menus)`, 'shared/src/institution/menus.ts');
}

function entriesOf(text: string): Record<string, unknown> {
  const value: unknown = parse(text);
  return v.is(v.record(v.string(), v.unknown()), value) ? value : {};
}

function checked<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
  explained: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const mistakes = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(
    `${file} does not describe an institution. Mend these entries (${explained} says what each is):\n` +
      mistakes.join('\n'),
  );
}
