import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSmall, told, type Change } from './small-guide.ts';

/** A mistake, and what an editor is told of it: place and rule, the sentence in Spanish, the sentence in English. */
export type Mistake = [name: string, changes: Change[], ...told: string[]];

/** One test a mistake: the small guide, with this changed, has these problems and no other. */
export function tells(mistakes: readonly Mistake[]): void {
  for (const [name, changes, ...expected] of mistakes)
    // The runner itself waits for it.
    void test(`tells of ${name}`, () => assert.deepEqual(told(compileSmall(...changes)), expected));
}

/** A file with something in it replaced. */
export const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });
