import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { chosenScript } from './src/components/consent/chosen.ts';
import { drawingsPlugin } from './src/lib/drawings/plugin.ts';
import { glossaryPlugin } from './src/lib/glossary/plugin.ts';
import { cspDirectives, scriptSources, styleSources } from './src/lib/csp.ts';
import { readInstitution } from './src/lib/institution/read.ts';
import { headingsPlugin } from './src/lib/markdown/headings.ts';
import { articlesPlugin } from './src/lib/markdown/plugin.ts';
import { quotesPlugin } from './src/lib/markdown/quotes.ts';
import { likeTheServer } from './tools/lib/dev-server.ts';
import { editorsPreview } from './tools/preview/integration.ts';
import { keptTerser } from './tools/lib/kept-terser.ts';
import { noPreloads, plainImports } from './src/lib/plain-imports.ts';
import { publicAddress } from './src/lib/public-address.ts';

const institution = readInstitution();
const chosenHash = createHash('sha256').update(chosenScript).digest('base64');

export default defineConfig({
  // The public address of the site, for canonical links.
  site: publicAddress(),
  adapter: node({ mode: 'middleware' }),
  trailingSlash: 'always',
  // One page is drawn while others are written.
  build: { format: 'directory', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [likeTheServer, editorsPreview, noPreloads],
  markdown: {
    processor: satteri({
      mdastPlugins: [
        articlesPlugin(institution),
        quotesPlugin,
        headingsPlugin,
        drawingsPlugin(institution),
        glossaryPlugin(institution),
      ],
    }),
    syntaxHighlight: false,
  },
  // Editors' programs complete front matter from the schemas of the collections.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImports(), keptTerser(join('node_modules', '.cache', 'scripts'))],
    build: { minify: false, cssMinify: true },
  },
  security: {
    // The endpoints judge the origin by themselves, behind a proxy too, and answer in a sentence.
    checkOrigin: false,
    csp: {
      directives: [...cspDirectives],
      scriptDirective: { resources: scriptSources, hashes: [`sha256-${chosenHash}`] },
      styleDirective: { resources: styleSources },
    },
  },
  // No page needs to remember its reader, so no cookie.
  session: false,
  prerenderConflictBehavior: 'error',
});
