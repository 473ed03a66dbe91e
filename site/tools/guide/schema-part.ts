import type * as v from 'valibot';

/** What a schema says of a group of keys, or of a list: as far as messages need it. */
export interface SchemaPart {
  type: string;
  message?: unknown;
  /** Of a group with keys of its own. */
  entries?: Readonly<Record<string, SchemaPart>>;
  /** Of a group whose keys the editor chooses: what each of them has. */
  value?: SchemaPart;
  /** Of a list. */
  item?: SchemaPart;
  /** Of what need not be there. */
  wrapped?: SchemaPart;
}

/** The part of a schema that a value at a path is held against; undefined where it cannot be told, as within a union. */
export function schemaAt(schema: v.GenericSchema, path: readonly PropertyKey[]): SchemaPart | undefined {
  return path.reduce<SchemaPart | undefined>(
    (part, key) => unwrapped(part?.entries?.[String(key)] ?? part?.value ?? part?.item),
    unwrapped(schema),
  );
}

function unwrapped(part: SchemaPart | undefined): SchemaPart | undefined {
  return part?.wrapped ? unwrapped(part.wrapped) : part;
}
