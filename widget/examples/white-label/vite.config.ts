// Builds the widget for another bank: same sources, other languages and words.
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { onlyOnce, ownPolicy, resolve, version } from '../../vite.config.ts';

const here = import.meta.dirname;

/** The modules that another bank replaces, by the end of their path. */
const replaced = {
  '/shared/src/locales.ts': join(here, 'languages.ts'),
  '/widget/src/localize/messages.ts': join(here, 'messages.ts'),
};

const otherBank: Plugin = {
  name: 'other-bank',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const path = found?.id.replaceAll('\\', '/') ?? '';
    return Object.entries(replaced).find(([end]) => path.endsWith(end))?.[1] ?? found;
  },
};

const common: UserConfig = {
  root: join(here, '../..'),
  resolve,
  define: { __VERSION__: version },
  logLevel: 'warn',
};

/** The script for pages, and `renderGuide()` for whoever writes them. */
export default defineConfig(({ mode }) =>
  mode === 'ssr'
    ? {
        ...common,
        plugins: [otherBank],
        // Everything in one file: it runs from any folder.
        ssr: { noExternal: true },
        build: {
          ssr: 'src/ssr/index.ts',
          rolldownOptions: { output: { entryFileNames: 'ssr.js' } },
          minify: false,
        },
      }
    : {
        ...common,
        plugins: [otherBank, ownPolicy('first-login-guide'), onlyOnce('first-login-guide')],
        build: {
          emptyOutDir: false,
          lib: {
            entry: 'src/define.ts',
            formats: ['iife'],
            name: 'firstLoginGuide',
            fileName: () => 'guide.js',
          },
        },
      },
);
