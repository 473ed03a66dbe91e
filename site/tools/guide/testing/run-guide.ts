import { spawnSync } from 'node:child_process';
import { paths } from '../../lib/paths.ts';

/** Runs `pnpm guide` with these words, this standard input, and ends. */
export function guide(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['site/tools/guide/cli.ts', ...args], {
    cwd: paths.root,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, lines: stdout.split('\n').slice(0, -1), stdout, stderr: stderr.trim() };
}
