import type { PathRecord } from '../path-records.ts';
import { describe, meet, type Customers, type Domain } from './customers.ts';

/** Customers for whom something is not as it was. An end is missing where nobody could give such answers. */
export type Change = { customers: Customers[] } & Difference;

/** The most that changed: the route, or its notes, or only what explains it. */
type Difference =
  | { kind: 'route'; before: string | undefined; after: string | undefined }
  | { kind: 'notes'; route: string; gained: string[]; lost: string[] }
  | { kind: 'reasons'; route: string; before: string[]; after: string[] };

const kinds = ['route', 'notes', 'reasons'];

/**
 * Which customers two sets of rules treat differently, grouped by what changes for them: other routes first.
 * @param before every path of the one
 * @param after every path of the other
 */
export function compare(before: readonly PathRecord[], after: readonly PathRecord[]): Change[] {
  const cells = [...pairs(before, after)];
  const domain = domainOf([...before, ...after]);
  const groups = Map.groupBy(cells, (cell) => JSON.stringify(difference(cell)));
  return [...groups.values()]
    .flatMap((group): Change[] => {
      const [first] = group;
      const changed = first ? difference(first) : undefined;
      if (!changed) return [];
      const these = new Set(group);
      const others = cells.filter((cell) => !these.has(cell)).map(({ customers }) => customers);
      const customers = describe(
        group.map((cell) => cell.customers),
        others,
        domain,
      );
      return [{ ...changed, customers }];
    })
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function difference({ before, after }: Cell): Difference | undefined {
  if (!before || before.route !== after?.route)
    return { kind: 'route', before: before?.route, after: after?.route };
  const { route } = after;
  const gained = after.notes.filter((note) => !before.notes.includes(note));
  const lost = before.notes.filter((note) => !after.notes.includes(note));
  if (gained.length > 0 || lost.length > 0) return { kind: 'notes', route, gained, lost };
  if (before.reasons.join() === after.reasons.join()) return undefined;
  return { kind: 'reasons', route, before: before.reasons, after: after.reasons };
}

interface Cell {
  customers: Customers;
  before: PathRecord | undefined;
  after: PathRecord | undefined;
}

/** Each old path with each new one that the same customer can walk; and paths by answers that only one side has. */
function* pairs(before: readonly PathRecord[], after: readonly PathRecord[]): Generator<Cell> {
  const old = before.map((path) => ({ path, customers: customersOf(path) }));
  const now = after.map((path) => ({ path, customers: customersOf(path) }));
  for (const one of old)
    for (const other of now)
      if (meet(one.customers, other.customers)) {
        const customers = new Map([...one.customers, ...other.customers]);
        yield { customers, before: one.path, after: other.path };
      }
  for (const { path, customers } of old)
    if (!now.some((other) => meet(customers, other.customers)))
      yield { customers, before: path, after: undefined };
  for (const { path, customers } of now)
    if (!old.some((other) => meet(customers, other.customers)))
      yield { customers, before: undefined, after: path };
}

const customersOf = ({ answers }: PathRecord): Customers =>
  new Map(Object.entries(answers).map(([question, answer]) => [question, [answer]]));

function domainOf(paths: readonly PathRecord[]): Domain {
  const domain = new Map<string, string[]>();
  for (const { answers } of paths)
    for (const [question, answer] of Object.entries(answers)) {
      const known = domain.get(question) ?? [];
      if (!known.includes(answer)) domain.set(question, [...known, answer]);
    }
  return domain;
}
