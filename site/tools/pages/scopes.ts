/** The names that stand for Astro's own, each in the order in which it was met. */
export type ShortNames = Map<string, string>;

const scope = /data-astro-cid-([a-z0-9]+)(?:="true")?/g;

/**
 * Gives the attributes by which Astro ties rules to components (`data-astro-cid-im37cnz2`) short names (`data-s7`), in a page
 * or in styles, and tells those that it met.
 */
export function shorten(text: string, names: ShortNames): { html: string; scopes: Set<string> } {
  const scopes = new Set<string>();
  const html = text.replace(scope, (_, id: string) => {
    const name = names.get(id) ?? `data-s${names.size}`;
    names.set(id, name);
    scopes.add(name);
    return name;
  });
  return { html, scopes };
}
