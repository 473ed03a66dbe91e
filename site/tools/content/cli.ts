import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { paths } from '../lib/paths.ts';

// `pnpm content`: what editors do with their texts.

// An editor runs it many times a day: what Node made of its modules is kept.
enableCompileCache(join(paths.root, 'node_modules/.cache/content'));
const { runCommandLine } = await import('../lib/command-line.ts');

await runCommandLine('pnpm content', {
  check: async () => (await import('./commands/check.ts')).checkCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  move: async () => (await import('./commands/move.ts')).moveCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  translated: async () => (await import('./commands/translated.ts')).translatedCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  keys: async () => (await import('./commands/keys.ts')).keysCommand,
  screenshots: async () => (await import('./commands/screenshots.ts')).screenshotsCommand,
  schemas: async () => (await import('./commands/schemas.ts')).schemasCommand,
});
