import { spawnSync } from 'node:child_process';

/** Runs a program to its end, or until it took too long, and tells whether it went well. @param timeout in milliseconds */
export function succeeds(
  command: string,
  args: readonly string[],
  timeout: number,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  return spawnSync(command, args, { timeout, env, stdio: 'ignore' }).status === 0;
}
