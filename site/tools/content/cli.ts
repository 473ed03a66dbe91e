import { runCommandLine } from '../lib/command-line.ts';
import { checkCommand } from './commands/check.ts';
import { moveCommand } from './commands/move.ts';
import { newCommand } from './commands/new.ts';
import { rulesCommand } from './commands/rules.ts';
import { schemasCommand } from './commands/schemas.ts';
import { statusCommand } from './commands/status.ts';
import { translatedCommand } from './commands/translated.ts';

// `pnpm content`: what editors do with their texts.

await runCommandLine('pnpm content', {
  check: checkCommand,
  new: newCommand,
  move: moveCommand,
  status: statusCommand,
  translated: translatedCommand,
  rules: rulesCommand,
  schemas: schemasCommand,
});
