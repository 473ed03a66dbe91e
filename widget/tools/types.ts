// Writes the npm package's type declarations, with the types that it shares with private packages inside, and its
// custom elements manifest.
import { writeFileSync } from 'node:fs';
import { type LogLevel, rollup, type RollupLog } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { definitions, modules, outside } from '../entries.ts';
import { frameworks, frameworkTypes } from './framework-types.ts';
import { manifestOf, readElements } from './manifest.ts';

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

const elements = readElements();
for (const [name, text] of Object.entries(frameworkTypes(elements)))
  writeFileSync(`${folder}/${name}.d.ts`, text);
// Their types are imported for effect, and a bundler that follows the import must find a module.
for (const name of frameworks) writeFileSync(`${folder}/${name}.js`, 'export {};\n');
writeFileSync(`${folder}/custom-elements.json`, JSON.stringify(manifestOf(elements), undefined, 2));
