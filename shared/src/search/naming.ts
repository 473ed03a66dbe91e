import type { Understanding } from './understand.ts';

/** What a document is called, as stems. */
export interface Names {
  title: readonly string[];
  aliases: readonly (readonly string[])[];
}

/** How much it counts that a query says all of a title, or all of an alias, and not only a word of it. */
const titleBonus = 0.4;
const aliasBonus = 0.3;

/** All stems that a query says or means. */
export function stemsMeant({ tokens, phrases }: Understanding): ReadonlySet<string> {
  const alternatives = [...tokens, ...phrases].flatMap((part) => part.alternatives);
  return new Set(alternatives.flatMap(({ stems }) => (stems.length === 1 ? stems : [])));
}

/** From 1 on: by how much a document rises because the query calls it by its name. */
export function namingFactor({ title, aliases }: Names, meant: ReadonlySet<string>): number {
  const said = (name: readonly string[]): number =>
    name.filter((stem) => meant.has(stem)).length / Math.max(1, name.length);
  const alias = Math.max(0, ...aliases.map(said));
  return (1 + titleBonus * said(title)) * (1 + aliasBonus * alias);
}
