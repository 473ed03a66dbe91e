// pnpm consumers: installs the packed widget into the projects of `widget/examples`, with their own frameworks from the registry,
// builds them, and walks them in a browser. Takes minutes: `pnpm test` builds all but Next with what is installed here.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../site/tools/lib/paths.ts';
import { commandOf } from '../site/tools/lib/program.ts';
import { packPackage } from '../site/tools/release/package-folder.ts';
import { buildExample, copyExample } from './examples/build.ts';
import { allExamples } from './examples/examples.ts';
import { runLoud } from './runner/run-loud.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-login-consumers-'));
const tests = join(paths.root, 'tests');

/** The project asks for the tarball in place of the version that it names. */
function askForTarball(project: string, tarball: string): void {
  const file = join(project, 'package.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/("first-login-guide": )"[^"]*"/, (_, key) => `${key}${JSON.stringify(`file:${tarball}`)}`),
  );
}

async function main(): Promise<number> {
  if (!existsSync(join(paths.dist, 'client')))
    throw new Error('The examples ask the built site for its guide: run «pnpm build» first.');
  const { tarball } = packPackage('first-login-guide', join(folder, 'package'));
  for (const example of allExamples) {
    const project = copyExample(example, folder);
    if (example.kind === 'files') continue;
    askForTarball(project, tarball);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: project,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const { code, output } = await buildExample(project);
    if (code !== 0) throw new Error(`The example ${example.name} does not build:\n${output}`);
    console.log(`✓ ${example.name} is installed from the registry and built with the packed widget.`);
  }
  process.env['EXAMPLES_FOLDER'] = folder;
  const playwright = commandOf('@playwright/test', tests, 'playwright');
  return runLoud(
    [playwright, 'test', '--config', 'playwright.config.ts', '--reporter', 'list', 'e2e/examples'],
    tests,
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
