import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import { inspect } from 'node:util';
import { paths } from '../../site/tools/lib/paths.ts';
import { emptyTally, type Tally } from './tally.ts';

/**
 * Runs the test files that match, each in a process of its own, and prints what fails.
 * @param patterns globs from the root of the repository
 */
export async function runNodeTests(patterns: readonly string[], timeout: number): Promise<Tally> {
  const files = globSync([...patterns], {
    cwd: paths.root,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  });
  if (files.length === 0) return emptyTally;
  const stream = run({ files, cwd: paths.root, concurrency: 2, timeout });
  let tally = emptyTally;
  stream.on('test:fail', printFailure);
  // The summary without a file is that of all files.
  stream.on('test:summary', ({ file, counts }) => {
    if (file === undefined) tally = tallyOf(counts);
  });
  // Nothing else reads the stream, and it ends only when it is read.
  for await (const _ of stream);
  return tally;
}

function tallyOf({ tests, passed, skipped, todo }: EventData.TestSummary['counts']): Tally {
  return { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
}

function printFailure({ name, file, line, details }: EventData.TestFail): void {
  const { error } = details;
  // A suite fails when a test of it does: that one is printed already.
  if ('failureType' in error && error.failureType === 'subtestsFailed') return;
  const place = file ? `${relative(paths.root, file)}:${line}` : '';
  console.error(`✗ ${name}  (${place})\n${indent(inspect(thrown(error), { depth: 5 }))}\n`);
}

/** The runner wraps what a test threw. */
function thrown(error: Error): unknown {
  return error.cause ?? error;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
