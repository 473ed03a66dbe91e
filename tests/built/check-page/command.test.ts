import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { attributes } from '../../../widget/check/src/rules/attributes.ts';
import { findBrowser } from '../../../site/tools/browser/find.ts';
import { paths } from '../../../site/tools/lib/paths.ts';
import { runNode } from '../../../site/tools/lib/program.ts';
import { nameRepository, packPackage } from '../../../site/tools/release/package-folder.ts';
import { readElements } from '../../../widget/tools/manifest.ts';
import { good } from './faults/fault.ts';
import { type Running, startBank, wholePage } from './servers.ts';

findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'check-page-'));
const file = join(folder, 'page.html');
let bank: Running;

before(async () => {
  bank = await startBank();
  writeFileSync(file, wholePage(good(bank.origin)));
});
after(() => {
  bank.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  runNode(['widget/check/src/cli.ts', ...args], { folder: paths.root, env });

test('a page that works ends with 0, in the language that is asked for', async () => {
  const { code, output } = await run(['--html', file, '--lang', 'es']);
  assert.equal(output.trim(), '✓ La guía funciona en https://your-page.example/.');
  assert.equal(code, 0);
});

test('a policy that is tried before it is in force ends with 1, as JSON', async () => {
  const header = "Content-Security-Policy: script-src 'self'";
  const { code, output } = await run(['--html', file, '--header', header, '--json', '--lang', 'en']);
  const { works, findings } = JSON.parse(output) as {
    works: boolean;
    findings: { id: string; write: string }[];
  };
  assert.equal(works, false);
  assert.deepEqual(
    findings.map(({ id, write }) => [id, write]),
    [['csp-script', `script-src 'self' ${bank.origin}`]],
  );
  assert.equal(code, 1);
});

test('a page is looked at from an address that leads to a place on it, as from any other', async () => {
  const { code, output } = await run([`${bank.origin}/page/widget/#guia`, '--lang', 'en']);
  assert.match(output, /^✗ There is no guide on this page\./);
  assert.doesNotMatch(output, /page-redirects|page-departs/);
  assert.equal(code, 1);
  const tried = await run(['--html', file, 'https://shop.example/help#guia', '--lang', 'en']);
  assert.equal(tried.output.trim(), '✓ The guide works on https://shop.example/help#guia.');
});

test('what could not be looked at ends with 2, and a sentence', async () => {
  const away = await run(['http://127.0.0.1:9/', '--lang', 'en']);
  assert.match(away.output, /could not be opened \(net::ERR_.*can this machine reach it\?/);
  assert.equal(away.code, 2);
  const none = await run(['--html', file, '--lang', 'en'], { CHROME_PATH: join(folder, 'none') });
  assert.match(none.output, /^No browser was found\. Install Chrome/);
  assert.equal(none.code, 2);
});

test('the check knows every attribute of the element, and what each may be', () => {
  const guide = readElements().find(({ tagName }) => tagName === 'first-login-guide');
  const offered = (guide?.attributes ?? []).map(({ name, type }) => {
    const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
    return [name, words.length > 0 ? words : undefined] as const;
  });
  // The manifest has these two as any number and any text.
  const narrower = { 'heading-level': ['1', '2', '3', '4', '5', '6'], locale: ['es', 'en'] };
  assert.deepEqual(attributes, { ...Object.fromEntries(offered), ...narrower });
});

test('the package is one that npm reads rightly, with the repository that it attests, and its command runs as installed', async () => {
  const installed = join(folder, 'package');
  packPackage('first-login-guide-check', installed);
  nameRepository('first-login-guide-check', installed, 'https://code.example/bank/help.git');
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
  symlinkSync(join(paths.widget, 'check', 'node_modules'), join(installed, 'node_modules'));
  const { bin, repository, publishConfig } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  ) as {
    bin: Record<string, string>;
    repository: { url: string };
    publishConfig: { provenance: boolean };
  };
  assert.equal(publishConfig.provenance, true);
  assert.equal(repository.url, 'git+https://code.example/bank/help.git');
  const command = join(installed, bin['first-login-guide-check'] ?? '');
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const { code, output } = await runNode([command, '--html', file, '--lang', 'en'], { folder: installed });
  assert.equal(output.trim(), '✓ The guide works on https://your-page.example/.');
  assert.equal(code, 0);
});
