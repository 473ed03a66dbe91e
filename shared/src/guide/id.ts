import * as v from 'valibot';

/** Names that an object has by itself; as ids they would open a door to its prototype. */
const reserved = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** An id of a question, answer, route, step or section: letters, digits and hyphens, stable for ever. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,47}$/, 'an id of letters, digits and hyphens'),
  v.check((id) => !reserved.has(id), 'an id that is not a name of the language'),
);
