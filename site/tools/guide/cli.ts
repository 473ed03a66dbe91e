import { runCommandLine } from '../lib/command-line.ts';

// `pnpm guide`: what editors ask of the guide.

await runCommandLine('pnpm guide', {
  decide: async () => (await import('./commands/decide.ts')).decideCommand,
  paths: async () => (await import('./commands/paths.ts')).pathsCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  snapshot: async () => (await import('./commands/snapshot.ts')).snapshotCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  diagram: async () => (await import('./commands/diagram.ts')).diagramCommand,
  pack: async () => (await import('./commands/pack.ts')).packCommand,
  keys: async () => (await import('./commands/keys.ts')).keysCommand,
  sign: async () => (await import('./commands/sign.ts')).signCommand,
});
