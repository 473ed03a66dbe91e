import packageJson from './package.json' with { type: 'json' };
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/**
 * Gives Lit's Trusted Types policy our own name: under `trusted-types`, a page that lists `lit-html` for its own
 * Lit may have no second policy of that name, and ours would die at import.
 */
const ownPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.includes('lit-html') || !code.includes('createPolicy')) return null;
    const renamed = code.replace(/createPolicy\((["'])lit-html\1/, "createPolicy('first-login-guide'");
    if (renamed === code)
      this.error('lit-html makes its Trusted Types policy in a new way: mend ownPolicy in vite.config.ts.');
    return renamed;
  },
};

/** A second copy of the file, of whatever version, does nothing at all. */
const onlyOnce: Plugin = {
  name: 'only-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = `if(!customElements.get('first-login-guide')){${file.code}}`;
  },
};

/**
 * Takes the white space out of templates and styles. Both builds need the same templates: hydration compares
 * the pre-rendered ones, made by the npm build, with those of the script.
 */
const smallTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.includes('/widget/src/') || !/\b(?:html|css|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
};

const version = JSON.stringify(packageJson.version);

/** One file for a script tag, everything in it, so that one integrity hash covers all. */
const embed: UserConfig = {
  plugins: [smallTemplates, ownPolicy, onlyOnce],
  define: { __VERSION__: version },
  build: {
    outDir: 'dist/embed',
    lib: {
      entry: 'src/define.ts',
      formats: ['iife'],
      name: 'firstLoginGuide',
      fileName: () => 'first-login-guide.js',
    },
    target: 'es2023',
    minify: true,
  },
};

/** The npm package: ES modules, Lit left to the application that installs it. */
const library: UserConfig = {
  define: { __VERSION__: version },
  plugins: [smallTemplates],
  build: {
    outDir: 'dist/npm',
    lib: {
      entry: { index: 'src/index.ts', define: 'src/define.ts', ssr: 'src/ssr/index.ts' },
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit($|\/)/, /^@lit-labs\//, /^node:/] },
    target: 'es2023',
    minify: false,
  },
};

export default defineConfig(({ mode }) => (mode === 'embed' ? embed : library));
