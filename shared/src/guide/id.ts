import * as v from 'valibot';

/**
 * An id of a question, answer, route, step or section: letters, digits and hyphens, stable for ever. Names that
 * an object has by itself are refused: as ids they would open a door to its prototype.
 */
export const idSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:constructor|prototype|toString|valueOf|hasOwnProperty)$)[a-zA-Z][a-zA-Z0-9-]{0,47}$/,
    'an id of letters, digits and hyphens',
  ),
);
