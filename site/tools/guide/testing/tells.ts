import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../content/rules/index.ts';
import type { Change } from '../../content/rules/rule.ts';
import { guideRules } from '../explained/index.ts';
import { compileSmall, told } from './small-guide.ts';

const known = new Set([...rules, ...guideRules].map(({ id }) => id));

/** A mistake, and what an editor is told of it: place and rule, the sentence in Spanish, the sentence in English. */
export type Mistake = [name: string, changes: Change[], ...told: string[]];

/** One test a mistake: the small guide, with this changed, has these problems and no other. */
export function tells(mistakes: readonly Mistake[]): void {
  for (const [name, changes, ...expected] of mistakes)
    // The runner itself waits for it.
    void test(`tells of ${name}`, () => {
      const compiled = compileSmall(...changes);
      assert.deepEqual(told(compiled), expected);
      for (const { rule } of compiled.problems) assert.ok(known.has(rule), `${rule} has no page`);
    });
}

/** A file with something in it replaced. */
export const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });
