import { runCommandLine } from '../lib/command-line.ts';
import { checkCommand } from './commands/check.ts';
import { decideCommand } from './commands/decide.ts';
import { diagramCommand } from './commands/diagram.ts';
import { diffCommand } from './commands/diff.ts';
import { packCommand } from './commands/pack.ts';
import { keysCommand } from './commands/keys.ts';
import { pathsCommand } from './commands/paths.ts';
import { signCommand } from './commands/sign.ts';
import { snapshotCommand } from './commands/snapshot.ts';

// `pnpm guide`: what editors ask of the guide.

await runCommandLine('pnpm guide', {
  decide: decideCommand,
  paths: pathsCommand,
  check: checkCommand,
  snapshot: snapshotCommand,
  diff: diffCommand,
  diagram: diagramCommand,
  pack: packCommand,
  keys: keysCommand,
  sign: signCommand,
});
