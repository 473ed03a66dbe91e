import packageJson from './package.json' with { type: 'json' };
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import { definitions, modules, outside } from './entries.ts';
import { templates as checkMessages } from './src/localize/generated/address-check/en.ts';
import { templates as guideMessages } from './src/localize/generated/en.ts';
import { inlineMessages } from './tools/inline-messages.ts';
import { leanLit } from './tools/lean-lit.ts';
import { plainPrivates } from './tools/plain-privates.ts';
import { smallest } from './tools/smallest.ts';

/**
 * Gives Lit's Trusted Types policy the element's own name: under `trusted-types`, a page that lists `lit-html` for
 * its own Lit may have no second policy of that name, and ours would die at import.
 */
export const ownPolicy = (element: string): Plugin => ({
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.includes('lit-html') || !code.includes('createPolicy')) return null;
    const renamed = code.replace(/createPolicy\((["'])lit-html\1/, `createPolicy('${element}'`);
    if (renamed === code)
      this.error('lit-html makes its Trusted Types policy in a new way: mend ownPolicy in vite.config.ts.');
    return renamed;
  },
});

/** A second copy of the file, of whatever version, does nothing at all. */
export const onlyOnce = (element: string): Plugin => ({
  name: 'only-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = `if(!customElements.get('${element}')){${file.code}}`;
  },
});

/** Takes the white space out of templates and styles. */
const smallTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.includes('/widget/src/') || !/\b(?:html|css|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
};

export const version = JSON.stringify(packageJson.version);

/** The translations need `str` alone; the package's front door brings its page-wide state along. */
export const resolve = {
  alias: [{ find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js' }],
};

/**
 * Names that no page, pack, event or attribute knows, and that no code spells as a text: Lit's own, those of its methods
 * that only its subclasses call, and ours. They become a letter or two.
 */
export const inner =
  /^(?:_\$.*|strings|parts|ctor|isUpdatePending|enableUpdating|renderOptions|performUpdate|elementStyles|getPropertyOptions|createProperty|shadowRootOptions|renderBefore|willUpdate|createRenderRoot|renderRoot|missingAnswer|foreignHost|forgotten|spoken|shown|receive|moved|leaving|pending|reasons|ask|act|level|emit|needed|hasUpdated|elementProperties|session|walk|choice|feedback|shared|opinion|updated|render|load|retry|marks|toHref|told)$/;

/** In the script of an element more, which others have in their messages: how Lit is told of properties and styles, and our actions. */
export const innerOfElement = new RegExp(
  `${inner.source}|^(?:type|properties|attribute|element|styles|sheet)$`,
);

/** In the guide's more, which the address check has in its field: of Lit's, of our memories, conditions and actions. */
export const innerOfGuide = new RegExp(
  `${innerOfElement.source}|^(?:value|el|index|open|close|read|update|forget|epoch|answer|step)$`,
);

/**
 * One file for a script tag, everything in it, so that one integrity hash covers all.
 * @param name of the file, without ending
 * @param short the names that become a letter or two
 */
const script = (name: string, entry: string, plugins: PluginOption[], short = inner): UserConfig => ({
  resolve,
  plugins: [
    smallTemplates,
    ...plugins,
    smallest({
      ecma: 2020,
      format: { comments: false },
      toplevel: true,
      compress: {
        passes: 8,
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum is in Terser’s types alone
        inline: 1,
        keep_fargs: false,
        unsafe: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      mangle: { properties: { regex: short, builtins: true } },
    }),
  ],
  define: { __VERSION__: version },
  build: {
    outDir: 'dist/embed',
    // Each element's file is a build of its own, beside the other's.
    emptyOutDir: false,
    lib: {
      entry,
      formats: ['iife'],
      name: 'firstLoginGuide',
      fileName: () => `${name}.js`,
    },
    target: 'es2023',
    minify: false,
  },
});

/** The script of an element. */
const embed = (
  element: string,
  entry: string,
  catalogue: typeof guideMessages | typeof checkMessages,
  short: RegExp,
): UserConfig => {
  const plugins = [leanLit, inlineMessages(catalogue), plainPrivates, ownPolicy(element), onlyOnce(element)];
  const { build, ...config } = script(element, entry, plugins, short);
  // Minified, a script holds no remark: the terms of what is in it stand beside it.
  return { ...config, build: { ...build, license: { fileName: `${element}.licenses.md` } } };
};

/** The npm package: ES modules, Lit left to the application that installs it. */
const library: UserConfig = {
  resolve,
  define: { __VERSION__: version },
  plugins: [smallTemplates],
  build: {
    outDir: 'dist/npm',
    lib: {
      entry: {
        ...modules,
        define: definitions.define.source,
        'address-check-define': definitions['address-check-define'].source,
      },
      formats: ['es'],
    },
    rolldownOptions: { external: outside },
    target: 'es2023',
    minify: false,
  },
};

export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'embed':
      return embed('first-login-guide', 'src/define.ts', guideMessages, innerOfGuide);
    case 'embed-address-check':
      return embed('address-check', 'src/address-check-define.ts', checkMessages, innerOfElement);
    // The guide in a frame of the bank's: what a page loads, and what stands in the frame beside the guide.
    case 'embed-frame':
      return script('first-login-guide-frame', 'src/frame/define.ts', [onlyOnce('first-login-guide')]);
    case 'embed-frame-page':
      return script('frame/frame', 'src/frame/page.ts', []);
    default:
      return library;
  }
});
