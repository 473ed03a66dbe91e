import type { ErrorCode } from '@first-login/shared/api';
import * as v from 'valibot';
import type { Fields } from './reply.ts';
import { mediaType, readBody } from './request.ts';

const readers = new Map<string, (text: string) => Fields | undefined>([
  ['application/json', fieldsOfJson],
  ['application/x-www-form-urlencoded', fieldsOfForm],
]);

/** What a request sent, as JSON or as a form, or why it cannot be read. @param limit of its body, in bytes */
export async function readFields(
  request: Request,
  limit: number,
): Promise<{ fields: Fields } | { fault: ErrorCode }> {
  const reader = readers.get(mediaType(request.headers));
  if (!reader) return { fault: 'wrong-type' };
  const body = await readBody(request, limit);
  if ('fault' in body) return body;
  const fields = reader(body.text);
  return fields ? { fields } : { fault: 'bad-request' };
}

function fieldsOfJson(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return v.is(v.record(v.string(), v.unknown()), value) && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A field left empty counts as not sent. */
function fieldsOfForm(text: string): Fields {
  return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));
}
