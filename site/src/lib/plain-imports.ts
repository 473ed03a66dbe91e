import type { AstroIntegration, AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const helper = '\0vite/preload-helper.js';

/**
 * Lets a page load its later scripts by a plain `import()`. Vite's own helper also fetches their styles and the scripts
 * that they import; ours have neither, and the helper would be a fifth of a page's script.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** Leaves the list of those styles and scripts out of pages too. Astro sets the option itself, so it is taken back last. */
export const noPreloads: AstroIntegration = {
  name: 'no-preloads',
  hooks: {
    'astro:build:setup': ({ updateConfig }) => {
      updateConfig({ build: { modulePreload: false } });
    },
  },
};
