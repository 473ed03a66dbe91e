import { join } from 'node:path';
import { build } from 'esbuild';

/** An application of `apps` as one script, as its own bundler would make it. */
export async function bundle(app: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'apps', app)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
}
