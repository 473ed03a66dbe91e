import type { Change, Rule, Sentence } from '../../content/rules/rule.ts';
import { smallGuide } from '../testing/small-guide.ts';

/** A rule of guides, with a change of the small guide (`testing/small-guide.ts`) that breaks it and nothing else. */
export function explained(id: string, asks: Sentence, why: Sentence, ...bad: Change[]): Rule {
  // What is replaced or taken out is how it should be.
  const good = bad.flatMap((change): Change[] => {
    if ('in' in change) return [{ ...change, by: change.replace }];
    return 'remove' in change ? [asItIs(change.remove)] : [];
  });
  return { id, severity: 'error', asks, why, example: { bad, good } };
}

/** The same rule, whose bad example needs other files that have nothing to do with it. */
export const along = (rule: Rule, files: readonly Change[]): Rule => ({
  ...rule,
  example: { ...rule.example, along: files },
});

export const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });

/** A file of the small guide, as it should be. */
export const asItIs = (file: string): Change => ({ write: file, text: smallGuide[file] ?? '' });
