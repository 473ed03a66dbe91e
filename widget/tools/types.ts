// Writes the npm package's type declarations: the types that it shares with private packages are inside.
import { writeFileSync } from 'node:fs';
import { type LogLevel, rollup, type RollupLog } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { definitions, modules, outside } from '../entries.ts';

const folder = 'dist/npm';

/** The types behind a pack are those of its schema; they are inside, and nobody needs them by name. */
function print(level: LogLevel, { message }: RollupLog): void {
  if (!message.includes('InferOutput')) console.error(`${level}: ${message}`);
}

const bundle = await rollup({
  input: modules,
  external: outside,
  onLog: print,
  plugins: [dts({ tsconfig: 'tsconfig.json', includeExternal: ['@first-login/shared', 'valibot'] })],
});
await bundle.write({ dir: folder, format: 'es' });

// A definition exports nothing, but brings the element's name into `HTMLElementTagNameMap`.
for (const [name, { of }] of Object.entries(definitions))
  writeFileSync(`${folder}/${name}.d.ts`, `import './${of}.js';\nexport {};\n`);
