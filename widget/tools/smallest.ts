import { brotliCompressSync } from 'node:zlib';
import { minify, type CompressOptions, type MangleOptions, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

interface Options extends MinifyOptions {
  compress: CompressOptions;
  mangle: MangleOptions;
}

/** Letters that short names begin with, the most frequent in scripts and texts first. */
const frequent = 'etsinraocdlu';
const others = 'pfgmhbvkwyxzESTRINACDLOMPUBGFVHYWXKJQZ_$jq';
const digits = '0123456789';

/** Twice as many orders of the letters as there are frequent ones: each begins with another, forwards or backwards. */
const alphabets = [frequent, [...frequent].reverse().join('')].flatMap((letters) =>
  [...letters].map((_, at) => letters.slice(at) + letters.slice(0, at) + others),
);

/** Names in the order of an alphabet: `e`, `t`, … `ee`, `te`, … */
const names = (letters: string) => ({
  get(count: number): string {
    const all = letters + digits;
    let name = letters.charAt(count % letters.length);
    for (let rest = Math.floor(count / letters.length); rest > 0; rest = Math.floor(rest / all.length)) {
      rest -= 1;
      name += all.charAt(rest % all.length);
    }
    return name;
  },
});

interface Script {
  code: string;
  letters: string;
  /** Of what Brotli makes of it, in bytes. */
  weight: number;
}

const smaller = (one: Script, other: Script): Script => (other.weight < one.weight ? other : one);

/** A script, minified with names of each alphabet, as the one that Brotli makes smallest; and that with two letters swapped. */
async function smallestOf(code: string, { compress, mangle, ...options }: Options): Promise<string> {
  const { code: short = code } = await minify(code, { ...options, compress, mangle: false });
  const named = async (letters: string): Promise<Script> => {
    const spelt = { ...mangle, nth_identifier: names(letters) };
    const { code: script = short } = await minify(short, { ...options, compress: false, mangle: spelt });
    return { code: script, letters, weight: brotliCompressSync(script).length };
  };
  let best: Script = { code: short, letters: '', weight: Infinity };
  for (const letters of alphabets) best = smaller(best, await named(letters));
  for (const [one, other] of pairs) best = smaller(best, await named(swapped(best.letters, one, other)));
  return best.code;
}

/** Every two of the places that the frequent letters have. */
const pairs = [...frequent].flatMap((_, one) =>
  Array.from({ length: frequent.length - one - 1 }, (__, more) => [one, one + more + 1] as const),
);

function swapped(letters: string, one: number, other: number): string {
  const all = [...letters];
  [all[one], all[other]] = [letters.charAt(other), letters.charAt(one)];
  return all.join('');
}

/**
 * Minifies a script. Which letters its names begin with moves what Brotli makes of it by some sixty bytes up or down, and nobody can
 * say which way: the smallest of ninety is taken.
 */
export const smallest = (options: Options): Plugin => ({
  name: 'smallest',
  // Not sooner: the bundler prints its chunks anew.
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = await smallestOf(file.code, options);
  },
});
