import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };

const outDir = join(import.meta.dirname, 'dist');

/** Some package managers leave the permissions of a command as they are. */
const runnable: Plugin = {
  name: 'runnable',
  writeBundle: () => chmodSync(join(outDir, 'cli.js'), 0o755),
};

/** One file for Node; what it depends on is installed beside it. */
export default defineConfig({
  plugins: [runnable],
  ssr: { external: Object.keys(packageJson.dependencies) },
  build: {
    ssr: 'src/cli.ts',
    outDir,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
});
