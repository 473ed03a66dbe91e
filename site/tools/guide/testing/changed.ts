import type { Change } from '../../content/rules/rule.ts';

/** Files by their path, with some changes. @throws Error where a text has not what is to be replaced: the test is at fault */
export function changed(
  files: Readonly<Record<string, string>>,
  changes: readonly Change[],
): Map<string, string> {
  const texts = new Map(Object.entries(files));
  for (const change of changes) {
    if ('remove' in change) texts.delete(change.remove);
    else if ('write' in change) texts.set(change.write, change.text);
    else {
      const text = texts.get(change.in) ?? '';
      if (!text.includes(change.replace)) throw new Error(`${change.in} does not have «${change.replace}».`);
      texts.set(
        change.in,
        text.replace(change.replace, () => change.by),
      );
    }
  }
  return texts;
}
