/** Customers told by what they answer: each question with the answers that fit; one that is left out, any answer. */
export type Customers = ReadonlyMap<string, readonly string[]>;

/** Every question with all its answers. */
export type Domain = ReadonlyMap<string, readonly string[]>;

/** Whether two descriptions have a customer in common. */
export function meet(a: Customers, b: Customers): boolean {
  return [...a].every(([question, answers]) => {
    const others = b.get(question);
    return !others || answers.some((answer) => others.includes(answer));
  });
}

/** Whether all customers of one description are of the other, too. */
function within(some: Customers, all: Customers): boolean {
  return [...all].every(([question, answers]) =>
    some.get(question)?.every((answer) => answers.includes(answer)),
  );
}

/**
 * The fewest and shortest descriptions for a set of customers that hold no customer of another set. They may overlap.
 */
export function describe(
  these: readonly Customers[],
  others: readonly Customers[],
  domain: Domain,
): Customers[] {
  const open = new Set(these);
  const wide = these.map((customers) => widened(customers, others, domain));
  const chosen: Customers[] = [];
  while (open.size > 0) {
    const counts = wide.map(
      (candidate) => [...open].filter((customers) => within(customers, candidate)).length,
    );
    const best = wide[counts.indexOf(Math.max(...counts))];
    if (!best) break;
    chosen.push(best);
    for (const customers of open) if (within(customers, best)) open.delete(customers);
  }
  return chosen;
}

/** A description with every answer added that brings in nobody of the others; late questions first. */
function widened(customers: Customers, others: readonly Customers[], domain: Domain): Customers {
  let wide = customers;
  for (const question of [...customers.keys()].toReversed())
    for (const answer of domain.get(question) ?? []) {
      const candidate = withAnswer(wide, question, answer, domain);
      if (!others.some((other) => meet(candidate, other))) wide = candidate;
    }
  return wide;
}

function withAnswer(customers: Customers, question: string, answer: string, domain: Domain): Customers {
  const now = customers.get(question);
  if (!now || now.includes(answer)) return customers;
  const all = domain.get(question) ?? [];
  const answers = all.filter((one) => now.includes(one) || one === answer);
  const rest = [...customers].filter(([name]) => name !== question || answers.length < all.length);
  return new Map(rest.map(([name, old]) => [name, name === question ? answers : old]));
}
