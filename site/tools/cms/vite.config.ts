import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { paths } from '../lib/paths.ts';
import { spanish } from './spanish.ts';

/** What editors write in. */
const languages = /^@shikijs\/langs\/(?!(markdown|yaml)$)/;
/** What the editors' room itself speaks: theirs, and English for all others. */
const locales = /\/locales\/(?!es-CO|en-US)[\w-]+\.json$/;

/** Sveltia brings the grammars of 250 languages and 29 translations: 14 MB that no editor of ours asks for. */
const onlyOurLanguages: Plugin = {
  name: 'only-our-languages',
  enforce: 'pre',
  resolveId(source, importer) {
    if (languages.test(source)) return '\0no-language';
    if (locales.test(source)) return this.resolve(source.replace(/[\w-]+\.json$/, 'en-US.json'), importer);
    return null;
  },
  load: (id) => (id === '\0no-language' ? 'export default []' : null),
};

/** Sveltia's Spanish lacks some words that it has in English: those that our editors meet are ours. */
const wholeSpanish: Plugin = {
  name: 'whole-spanish',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/locales/es-CO.json')) return null;
    return JSON.stringify(merged(spanish, JSON.parse(code) as Words));
  },
};

interface Words {
  [key: string]: string | Words;
}

/** What the second has goes before what the first has. */
function merged(ours: Words, theirs: Words): Words {
  const all = { ...ours, ...theirs };
  for (const [key, own] of Object.entries(ours)) {
    const other = theirs[key];
    if (typeof own === 'object' && typeof other === 'object') all[key] = merged(own, other);
  }
  return all;
}

const fontAddress = /https:\/\/cdn\.[^)\s]+\/fonts\/([a-z0-9-]+)[^)/]*\/([a-z0-9-]+)\.woff2/g;

/** Sveltia's styles name its fonts at a third party, although the package brings them: they are taken from the package. */
const ownFonts: Plugin = {
  name: 'own-fonts',
  transform(code, id) {
    if (!id.endsWith('@sveltia/cms/npm/index.js')) return null;
    const folder = join(dirname(id), 'assets');
    const files = readdirSync(folder);
    return code.replace(fontAddress, (address, family: string, cut: string) => {
      const file = files.find((name) => name.startsWith(`${family}-${cut}`));
      if (!file) this.error(`The package of the editors’ room has no file for its font ${address}.`);
      const fileName = `assets/${family}-${cut}.woff2`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, file)) });
      return `/admin/${fileName}`;
    });
  },
};

/** The editors' room: one page, its scripts, its fonts, nothing from elsewhere. */
export default defineConfig({
  root: join(paths.site, 'src', 'admin'),
  base: '/admin/',
  publicDir: false,
  plugins: [onlyOurLanguages, wholeSpanish, ownFonts],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 10_000,
  },
});
