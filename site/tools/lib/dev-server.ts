import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { paths } from './paths.ts';

/** Makes `pnpm dev` answer as the server of the built site does, where Astro's own would not. */
export const likeTheServer: AstroIntegration = {
  name: 'like-the-server',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      // Endpoints answer without a last slash too; Astro knows one rule for pages and endpoints.
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/widget', sirv(join(paths.widget, 'dist', 'embed'), { dev: true }));
    },
  },
};
