import type { schemas } from '../../src/lib/content/schemas.ts';

export type CollectionName = keyof typeof schemas;
/** The name of a field of front matter, in any collection. */
export type FieldName = { [Name in CollectionName]: keyof (typeof schemas)[Name]['shape'] }[CollectionName];
