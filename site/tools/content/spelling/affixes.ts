/**
 * A quick look into a Hunspell dictionary: whether a word stands in it, bare or with a beginning and an ending that the
 * dictionary allows. It never takes a word for right that nspell would not; of what it does not find, nspell has the last
 * word. Reading a dictionary takes it some hundredths of a second, where nspell, which writes out all forms of all words,
 * takes two.
 */
export function quickDictionary(bytes: { aff: Uint8Array; dic: Uint8Array }): (word: string) => boolean {
  const rules = new TextDecoder().decode(bytes.aff);
  const { prefixes, suffixes } = readAffixes(rules);
  const [, onlyInCompound] = /^ONLYINCOMPOUND (\S)/m.exec(rules) ?? [];
  const flags = readWords(new TextDecoder().decode(bytes.dic), onlyInCompound);
  const longest = Math.max(0, ...[...suffixes.keys()].map((ending) => ending.length));

  /** Whether there is a word, with these flags, that this one is or is made from by an ending. */
  const stands = (word: string, flag: string): boolean => {
    if (flags.get(word)?.includes(flag)) return true;
    for (let length = 0; length <= Math.min(longest, word.length - 1); length += 1) {
      const stem = word.slice(0, word.length - length);
      for (const suffix of suffixes.get(word.slice(word.length - length)) ?? []) {
        const base = stem + suffix.strip;
        const own = flags.get(base);
        const allowed = own?.includes(suffix.flag) === true && own.includes(flag);
        if (allowed && (flag === '' || suffix.combines) && suffix.condition.test(base)) return true;
      }
    }
    return false;
  };
  const has = (word: string): boolean =>
    stands(word, '') ||
    prefixes.some(({ add, strip, flag, condition }) => {
      const base = strip + word.slice(add.length);
      return word.startsWith(add) && condition.test(base) && stands(base, flag);
    });
  // As nspell does: a capital may begin any word, but «méxico» is none.
  return (word) =>
    has(word) ||
    has(word.toLowerCase()) ||
    (word === word.toUpperCase() && has(word.charAt(0) + word.slice(1).toLowerCase()));
}

interface Affix {
  flag: string;
  add: string;
  /** What it takes the place of. */
  strip: string;
  /** What the bare word must begin or end in. */
  condition: RegExp;
  /** Whether it may go with an affix at the other end. */
  combines: boolean;
}

/** Beginnings, and endings by what they add. */
function readAffixes(aff: string): { prefixes: Affix[]; suffixes: Map<string, Affix[]> } {
  const prefixes: Affix[] = [];
  const suffixes = new Map<string, Affix[]>();
  const conditions = new Map<string, RegExp>();
  const combining = new Set<string>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add, pattern] = line.split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || add === undefined) continue;
    // «SFX A Y 3» begins a group of three; its entries have a condition.
    if (pattern === undefined || pattern === '') {
      if (strip === 'Y') combining.add(flag);
      continue;
    }
    const combines = combining.has(flag);
    const source = kind === 'SFX' ? `${pattern}$` : `^${pattern}`;
    const condition = conditions.get(source) ?? new RegExp(source, 'u');
    conditions.set(source, condition);
    const [added = ''] = add.split('/');
    const affix = {
      flag,
      add: added === '0' ? '' : added,
      strip: strip === '0' ? '' : strip,
      condition,
      combines,
    };
    if (kind === 'PFX') prefixes.push(affix);
    else suffixes.set(affix.add, [...(suffixes.get(affix.add) ?? []), affix]);
  }
  return { prefixes, suffixes };
}

/** Words with the flags of their beginnings and endings, without those that are only parts of longer ones. */
function readWords(dic: string, onlyInCompound: string | undefined): Map<string, string> {
  const words = new Map<string, string>();
  // Tens of thousands of lines: told apart without a list for each. The first says how many there are.
  let end = dic.indexOf('\n');
  while (end >= 0 && end < dic.length - 1) {
    const start = end + 1;
    end = dic.indexOf('\n', start);
    if (end < 0) end = dic.length;
    const line = dic.slice(start, dic.charCodeAt(end - 1) === 13 ? end - 1 : end);
    const space = line.search(/\s/);
    const entry = space < 0 ? line : line.slice(0, space);
    const slash = entry.indexOf('/');
    const word = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? '' : entry.slice(slash + 1);
    const part = onlyInCompound !== undefined && flags.includes(onlyInCompound);
    if (word === '' || part) continue;
    const before = words.get(word);
    words.set(word, before === undefined ? flags : before + flags);
  }
  return words;
}
