import { spawn } from 'node:child_process';

/** Runs a Node script to its end, its output straight to the terminal. Resolves to its exit code. */
export function runLoud(args: readonly string[], folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
