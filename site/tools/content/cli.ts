import { runCommandLine } from '../lib/command-line.ts';
import { checkCommand } from './commands/check.ts';
import { rulesCommand } from './commands/rules.ts';
import { translatedCommand } from './commands/translated.ts';

// `pnpm content`: what editors do with their texts.

await runCommandLine('pnpm content', {
  check: checkCommand,
  translated: translatedCommand,
  rules: rulesCommand,
});
