import { type Institution, institutionSchema } from '@first-login/shared/institution';
import * as v from 'valibot';
import { parse } from 'yaml';

/**
 * The institution's file, read and checked.
 * @param file its path, for the message
 * @throws Error with a sentence for each mistake
 */
export function parseInstitution(text: string, file: string): Institution {
  const result = v.safeParse(institutionSchema, parse(text));
  if (result.success) return result.output;
  const mistakes = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(
    `${file} does not describe an institution. Mend these entries (shared/src/institution/schema.ts says what each is):\n` +
      mistakes.join('\n'),
  );
}
