import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import type { PackedSearch } from '../../../site/src/components/search/packed.ts';
import { terserOptions } from '../../../site/tools/lib/terser.ts';
import { paths } from '../../../site/tools/lib/paths.ts';

/**
 * What the query layer weighs with what it knows of this site: its code in Spanish (masking included, the views not), and
 * what its words add to the small index, in whose file they are sent.
 */
export async function layerWeight(): Promise<number> {
  const bundle = await build({
    stdin: {
      contents: `export * from './src/search/index.ts'; export * from './src/search/language/spanish.ts';`,
      resolveDir: join(paths.root, 'shared'),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { code = '' } = await minify(bundle.outputFiles[0]?.text ?? '', terserOptions);
  const file = join(paths.dist, 'client', 'search', 'es.json');
  const sent = JSON.parse(readFileSync(file, 'utf8')) as PackedSearch;
  const { documents, topics, help } = sent;
  const packed = (data: object): number => brotliCompressSync(JSON.stringify(data)).length;
  const known = packed(sent) - packed({ documents, topics, help });
  return brotliCompressSync(code).length + known;
}

/** What Pagefind's script and its engine weigh, which its hits in the text need besides. */
export function pagefindWeight(): number {
  const file = (name: string): Buffer => readFileSync(join(paths.dist, 'client', 'pagefind', name));
  return brotliCompressSync(file('pagefind.js')).length + file('wasm.es.pagefind').length;
}
