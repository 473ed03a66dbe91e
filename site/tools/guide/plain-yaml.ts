/** A mapping of plain lines, and where its keys and the entries of its lists stand. */
export interface PlainYaml {
  value: Record<string, unknown>;
  /** The place of a path within the text, counted from 1; of its nearest parent where it is missing. */
  at: (path: readonly PropertyKey[]) => { line: number; column: number };
}

const pair = /^([A-Za-z][A-Za-z\d]*):(?: +(.*?))? *$/;
const entry = /^( +- +)(\S.*?) *$/;
/** What YAML would not take for a text, or not for a key. */
const word = /^(?:null|true|false)$/i;

/**
 * Reads the YAML that nearly every front matter is: a key and its text on a line, lists of texts below a key or beside it. Whatever is
 * not as plain as that is `undefined`, and a YAML parser has to read it, which takes thirty times as long.
 */
export function readPlain(text: string): PlainYaml | undefined {
  const value: Record<string, unknown> = {};
  const places = new Map<string, { line: number; column: number }>();
  let list: { key: string; indent: number; items: unknown[] } | undefined;
  let line = 0;
  for (const written of text.split(/\r?\n/)) {
    line += 1;
    const [, key, rest] = pair.exec(written) ?? [];
    if (key !== undefined) {
      if (list?.items.length === 0 || word.test(key) || Object.hasOwn(value, key)) return undefined;
      places.set(key, { line, column: 1 });
      list = rest === undefined || rest === '' ? { key, indent: 0, items: [] } : undefined;
      const own = list ? list.items : (flowOf(written, key, line, places) ?? scalarOf(rest ?? ''));
      if (own === undefined) return undefined;
      value[key] = own;
      continue;
    }
    const [, dash = '', item = ''] = entry.exec(written) ?? [];
    const one = scalarOf(item);
    if (!list || one === undefined || (list.indent > 0 && list.indent !== dash.indexOf('-')))
      return undefined;
    list.indent = dash.indexOf('-');
    places.set(`${list.key} ${list.items.length}`, { line, column: dash.length + 1 });
    list.items.push(one);
  }
  if (list?.items.length === 0) return undefined;
  return { value, at: (path) => placeOf(path, places) };
}

/** An entry of a list on one line, and what stands between it and the next: nothing in it that could end either. */
const flowEntry = /('[^'\t\r]*'|[^\s'",[\]{}#](?:[^'",[\]{}#\t\r]*[^\s'",[\]{}#])?)( *(?:, *|$))/y;

/** The list of a line such as `related: [faqs/a, 'b c']`, whose entries are texts; each goes among the places. */
function flowOf(
  written: string,
  key: string,
  line: number,
  places: Map<string, { line: number; column: number }>,
): unknown[] | undefined {
  const [, before = '', inside = ''] = /^([A-Za-z\d]+: +\[ *)(.*?) *\] *$/.exec(written) ?? [];
  if (inside === '' || /, *$/.test(inside)) return undefined;
  const items: unknown[] = [];
  const start = before.length + 1;
  flowEntry.lastIndex = 0;
  while (flowEntry.lastIndex < inside.length) {
    const at = flowEntry.lastIndex;
    const [, item = ''] = flowEntry.exec(inside) ?? [];
    const one = scalarOf(item);
    if (one === undefined) return undefined;
    places.set(`${key} ${items.length}`, { line, column: start + at });
    items.push(one);
  }
  return items;
}

function placeOf(
  path: readonly PropertyKey[],
  places: ReadonlyMap<string, { line: number; column: number }>,
) {
  const [key = '', index] = path;
  return places.get(`${String(key)} ${String(index)}`) ?? places.get(String(key)) ?? { line: 1, column: 1 };
}

/** A text without quotes: nothing in it that YAML gives a meaning to. */
const bare = /^[\p{L}¿¡](?:[^\s:#]|:(?=\S)|(?<=\S)#| (?! *#))*$/u;
const quoted = /^(?:'([^'\t\r]*)'|"([^"\\\t\r]*)")$/;

function scalarOf(written: string): string | number | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  if (/^(?:0|[1-9]\d{0,8})$/.test(written)) return Number(written);
  const [, single, double] = quoted.exec(written) ?? [];
  if (single !== undefined || double !== undefined) return single ?? double;
  return bare.test(written) && !word.test(written) ? written : undefined;
}
