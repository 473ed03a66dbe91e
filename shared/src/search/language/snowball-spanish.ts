// Snowball's Spanish stemmer (https://snowballstem.org/algorithms/spanish/stemmer.html) for folded words: without the
// accents that they no longer have, it is a fifth of the library's size. A test holds its stems to the library's.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const pronouns = list('me se sela selo selas selos la le lo las les los nos');

const endings = list(`
  anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos imiento
  imientos adora ador ación adoras adores aciones ante antes ancia ancias acion
  logia logias ución uciones encia encias amente mente idad idades iva ivo ivas ivos
`);

const yVerbs = list('ya ye yan yen yeron yendo yo yas yes yais yamos');

const shortVerbs = list('en es emos');

const verbs = list(`
  aran aremos ara eremos iremos aba ada ida iera ad ed id ase iese aste iste an aban ieran asen iesen aron ieron ado ido
  ando iendo ar er ir as abas adas idas aras ieras ases ieses abais arais ierais aseis ieseis asteis isteis ados idos
  amos imos
`);

const residues = list('os a o e');

/** The longest of some suffixes that a word has; none is ''. */
function longest(word: string, suffixes: readonly string[]): string {
  return suffixes.reduce(
    (best, suffix) => (suffix.length > best.length && word.endsWith(suffix) ? suffix : best),
    '',
  );
}

/** The word without an ending, where the ending stands within the region that begins at `from`. */
function without(word: string, ending: string, from: number): string {
  const at = word.length - ending.length;
  return ending !== '' && word.endsWith(ending) && at >= from ? word.slice(0, at) : word;
}

/** Where the part begins that may lose a verb's ending. */
function verbRegion(word: string): number {
  const found =
    /^.[^aeiou][^aeiou]*?[aeiou]/.exec(word) ??
    /^[aeiou]{2,}[^aeiou]/.exec(word) ??
    /^[^aeiou][aeiou]./.exec(word);
  return found ? found[0].length : word.length;
}

/** Where the part begins that follows the next consonant after a vowel. */
function regionAfter(word: string, from: number): number {
  const found = /[aeiouó][^aeiouó]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

const before: readonly [endings: RegExp, inner: readonly string[]][] = [
  [/^(adora|ador|acion|ación|adoras|adores|aciones|ante|antes|ancia|ancias)$/, ['ic']],
  [/^amente$/, ['ativ', 'iv', 'os', 'ic', 'ad']],
  [/^mente$/, ['ante', 'able', 'ible']],
  [/^idad/, ['abil', 'ic', 'iv']],
  [/^iv/, ['at']],
];

function withoutEnding(word: string, r1: number, r2: number): string {
  const ending = longest(word, endings);
  const rest = without(word, ending, ending === 'amente' ? r1 : r2);
  if (rest === word) return word;
  if (ending.startsWith('logia')) return `${rest}log`;
  if (ending.startsWith('uci')) return `${rest}u`;
  if (ending.startsWith('encia')) return `${rest}ente`;
  const inner = before.find(([of]) => of.test(ending))?.[1] ?? [];
  return without(rest, longest(rest, inner), r2);
}

function withoutVerb(word: string, region: number): string {
  const within = word.slice(region);
  const y = longest(within, yVerbs);
  const stem = without(word, y, region);
  if (y !== '' && stem.endsWith('u')) return stem;
  const short = longest(within, [...verbs, ...shortVerbs]);
  const rest = without(word, short, region);
  return shortVerbs.includes(short) ? rest.replace(/gu$/, 'g') : rest;
}

/** The word without the pronoun at the end of «dámelo», «verificarlas». */
function withoutPronoun(word: string, region: number): string {
  const pronoun = longest(word.slice(region), pronouns);
  const rest = without(word, pronoun, region);
  return /(ando|iendo|ar|er|ir)$/.test(rest.slice(region)) ||
    (rest.endsWith('uyendo') && rest.length - 5 >= region)
    ? rest
    : word;
}

/** The stem of a folded word, whose «-ión» alone has its accent. */
export function stem(word: string): string {
  const region = verbRegion(word);
  const r1 = regionAfter(word, 0);
  const r2 = regionAfter(word, r1);
  const bare = withoutPronoun(word, region);
  const noun = withoutEnding(bare, r1, r2);
  const verb = noun === bare ? withoutVerb(bare, region) : noun;
  const residue = longest(verb.slice(region), residues);
  const rest = without(verb, residue, region);
  const even = residue === 'e' && rest.endsWith('gu') && rest.length > region ? rest.slice(0, -1) : rest;
  return even.replace('ó', 'o');
}
