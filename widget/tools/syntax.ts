/** A part of a file's syntax tree, as far as it is looked at here. */
export interface Syntax {
  type: string;
  start: number;
  end: number;
  name?: string;
  value?: unknown;
  callee?: Syntax;
  arguments?: Syntax[];
  properties?: { value: Syntax }[];
  tag?: Syntax;
  quasi?: Syntax;
  quasis?: Syntax[];
  expressions?: Syntax[];
}

/** Every part of a syntax tree, the outer before the inner. */
export function* partsOf(value: unknown): Generator<Syntax> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) yield value as Syntax;
  for (const inner of Object.values(value)) yield* partsOf(inner);
}
