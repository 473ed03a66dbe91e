import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The script behind a command of a package: found without a shell, so that it is the same on every system.
 * @param folder a folder whose package.json asks for the package
 * @param command the command, where it has another name than the package
 */
export function commandOf(name: string, folder: string, command = name): string {
  const manifest = findPackageJSON(name, pathToFileURL(join(folder, 'package.json')));
  if (!manifest) throw new Error(`${name} is not installed in ${folder}. Run «pnpm install».`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${name} has no command ${command}.`);
  return join(dirname(manifest), script);
}

export interface Outcome {
  code: number;
  output: string;
}

export interface RunOptions {
  /** The folder to run in; its package.json says which version of the command. */
  folder: string;
  env?: NodeJS.ProcessEnv;
  /** The command, where it has another name than the package. */
  command?: string;
}

/** Runs a command of a package to its end and gathers what it prints, without colours. */
export function runCommand(name: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  return runNode([commandOf(name, options.folder, options.command), ...args], options);
}

/** Runs a Node script to its end and gathers what it prints, without colours. */
export function runNode(args: readonly string[], { folder, env = {} }: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
