// pnpm videos [id…] [--all]: makes the tutorials' videos that are missing or say something else than the tutorial.
// pnpm videos check: tells which those are.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { findBrowser } from '../browser/find.ts';
import {
  filesOf,
  keyOf,
  lengthProblem,
  problemOf,
  problemsOf,
  readMade,
  removeStale,
  videoFolder,
  writeMade,
} from './files.ts';
import { makeVideo } from './make.ts';
import { readRecipes, type Wanted } from './recipes.ts';
import { videoSize } from './slide.ts';

const institution = readInstitution();

function check(): number {
  const problems: string[] = [];
  const wanted = readRecipes(institution, (sentence) => problems.push(sentence));
  problems.push(...problemsOf(wanted, readMade()));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${wanted.length} videos say what their tutorials say.`);
  return problems.length === 0 ? 0 : 1;
}

async function make(ids: readonly string[], all: boolean): Promise<number> {
  const problems: string[] = [];
  const wanted = readRecipes(institution, (sentence) => problems.push(sentence));
  const unknown = ids.filter((id) => !wanted.some((one) => one.id === id));
  problems.push(...unknown.map((id) => `There is no tutorial ${id} that a video can be made of.`));
  problems.push(...wanted.flatMap((one) => lengthProblem(one) ?? []));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;

  const asked = wanted.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const due = asked.filter((one) => all || problemOf(one, readMade()) !== undefined);
  if (due.length > 0) await makeAll(due);
  const keys = new Set(wanted.map(keyOf));
  const made = Object.fromEntries(Object.entries(readMade()).filter(([key]) => keys.has(key)));
  writeMade(made);
  removeStale(made);
  console.log(`${due.length} videos made, ${asked.length - due.length} were as they should be.`);
  return 0;
}

async function makeAll(due: readonly Wanted[]): Promise<void> {
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: videoSize, colorScheme: 'light' });
    for (const wanted of due) {
      await makeVideo(page, wanted, institution);
      const { hash, script } = wanted.recipe;
      writeMade({ ...readMade(), [keyOf(wanted)]: { hash, day: new Date().toISOString().slice(0, 10) } });
      const bytes = statSync(join(videoFolder, filesOf(wanted, { hash }).video)).size;
      console.log(`${keyOf(wanted)}: ${script.seconds} s, ${Math.round(bytes / 1000)} kB`);
    }
  } finally {
    await browser.close();
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  process.exitCode = positionals[0] === 'check' ? check() : await make(positionals, values.all);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
