import { print, type Command, type Sentence } from '../../guide/commands/command.ts';
import { bringUpToDate } from '../pages/write.ts';

/** Files that a command makes, and how it speaks of them. */
interface Made {
  summary: Sentence;
  /** Where they lie on disk. */
  folder: string;
  files: () => Promise<ReadonlyMap<string, string>> | ReadonlyMap<string, string>;
  current: Sentence;
  /** How the command is called, to say what to run. */
  command: string;
}

/** A command that writes files made from something else, or with `--check` tells which are not as they should be. */
export function writing({ summary, folder, files, current, command }: Made): Command {
  return {
    usage: '[--check]',
    summary,
    options: { check: { type: 'boolean' } },
    async run({ options, locale }) {
      const check = options['check'] === true;
      const stale = await bringUpToDate(folder, await files(), !check);
      print(stale.length === 0 ? current[locale] : outcome(stale.join(', '), check, command)[locale]);
      return check && stale.length > 0 ? 1 : 0;
    },
  };
}

const outcome = (list: string, check: boolean, command: string): Sentence =>
  check
    ? { es: `No están al día: ${list}. Corre «${command}».`, en: `Out of date: ${list}. Run «${command}».` }
    : { es: `Se escribió: ${list}.`, en: `Written: ${list}.` };
