import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { type MinifyOptions, minify } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };
import { keep } from './keep.ts';
import { terserOptions } from './terser.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const options: MinifyOptions = { ...terserOptions, safari10: true };

/**
 * Makes the scripts of pages small with Terser, as Vite can by itself, and keeps what it made by a hash of what it was made
 * from: a build whose scripts are those of the last one need not wait for them.
 * @param kept the folder, which may be emptied at any time
 */
export function keptTerser(kept: string): Plugin {
  return {
    name: 'kept-terser',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    // The bundler would print anew what comes from here.
    outputOptions: (output) => ({ ...output, minify: false }),
    async renderChunk(chunk) {
      const code = withoutIndents(chunk);
      const hash = createHash('sha256')
        .update(JSON.stringify([terser.version, options, withoutPlaces(code)]))
        .digest('hex');
      const file = join(kept, `${hash}.js`);
      const known = await readFile(file, 'utf8').catch(() => undefined);
      if (known !== undefined) return { code: known, map: null };
      const { code: small = '' } = await minify(code, options);
      await keep(file, small);
      return { code: small, map: null };
    },
  };
}

/** The bundler's remarks say from which file each part comes, by where the project lies. Terser drops them. */
const withoutPlaces = (code: string): string => code.replace(/^\/\/#(?:region|endregion).*$/gm, '');

/** Terser keeps how the templates of elements are set in, which no reader sees. */
export const withoutIndents = (code: string): string => code.replace(/\n\s+/g, '\n');
