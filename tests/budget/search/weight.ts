import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { SearchData } from '../../../site/src/components/search/data.ts';
import { paths } from '../../../site/tools/lib/paths.ts';

/** What the query layer weighs with what it knows of this site: its code in Spanish, and the words that it goes by. */
export async function layerWeight(): Promise<number> {
  const code = await build({
    stdin: {
      contents: `export * from './src/search/index.ts'; export * from './src/search/language/spanish.ts';`,
      resolveDir: join(paths.root, 'shared'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  const file = join(paths.dist, 'client', 'search', 'es.json');
  const { words, names, synonyms, pins, urgent } = JSON.parse(readFileSync(file, 'utf8')) as SearchData;
  const known = JSON.stringify({ words, names, synonyms, pins, urgent });
  return brotliCompressSync(code.outputFiles[0]?.text ?? '').length + brotliCompressSync(known).length;
}

/** What Pagefind's script and its engine weigh, which its hits in the text need besides. */
export function pagefindWeight(): number {
  const file = (name: string): Buffer => readFileSync(join(paths.dist, 'client', 'pagefind', name));
  return brotliCompressSync(file('pagefind.js')).length + file('wasm.es.pagefind').length;
}
