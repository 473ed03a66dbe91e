// pnpm load: the built site under 500 connections on this machine: a page, an asset, opinions; then kill -9 in the midst of
// writing. Prints a line each. Fails on any error, and when an opinion that was acknowledged is not in the database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { opinions } from './load/opinions.ts';
import { type Run, runLoad } from './load/run.ts';
import { startSite } from './load/site.ts';

const page = '/es/preguntas/clave-temporal/';
const folder = mkdtempSync(join(tmpdir(), 'help-load-'));
const database = pathToFileURL(join(folder, 'help.db')).href;

/** Whether a line of the report is good. */
function report({ name, perSecond, p99, answered, errors }: Run): boolean {
  const isGood = errors === 0 && answered > 0;
  const figures = [
    `${Math.round(perSecond).toLocaleString('en').padStart(7)} requests/s`,
    `p99 ${Math.round(p99).toLocaleString('en').padStart(5)} ms`,
    `${answered.toLocaleString('en').padStart(7)} answered`,
    `${errors} errors`,
  ];
  console.log(`${isGood ? '✓' : '✗'} ${name.padEnd(10)} ${figures.join('  ')}`);
  return isGood;
}

async function measure(): Promise<boolean> {
  const site = await startSite(database);
  try {
    const html = await (await fetch(site.url + page)).text();
    const asset = /href="(\/_astro\/[^"]+\.css)"/.exec(html)?.[1];
    if (!asset) throw new Error(`${page} loads no style sheet to measure.`);
    const good = [
      report(await runLoad('page', site.url + page)),
      report(await runLoad('asset', site.url + asset)),
    ];
    const sent = opinions('a');
    good.push(report(await runLoad('feedback', `${site.url}/api/feedback`, sent)));
    const lost = await sent.lost(database);
    console.log(
      `${lost === 0 ? '✓' : '✗'} ${sent.acknowledged()} opinions acknowledged, ${lost} not in the database`,
    );
    return good.every(Boolean) && lost === 0;
  } finally {
    await site.end('SIGTERM');
  }
}

async function kill(): Promise<boolean> {
  const site = await startSite(database);
  const sent = opinions('b');
  const killed = new Promise((resolve) => setTimeout(resolve, 3_000)).then(() => site.end('SIGKILL'));
  // What is sent to a dead server fails, as it should.
  await runLoad('kill -9', `${site.url}/api/feedback`, sent, 5);
  await killed;
  const lost = await sent.lost(database);
  const count = sent.acknowledged();
  const isGood = lost === 0 && count > 0;
  console.log(
    `${isGood ? '✓' : '✗'} kill -9: ${count} opinions acknowledged before it, ${lost} not in the database`,
  );
  return isGood;
}

try {
  const good = [await measure(), await kill()];
  process.exitCode = good.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
