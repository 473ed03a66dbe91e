import type { Locale } from '@first-login/shared/locales';
import { changesInWords } from '../diff/sentences.ts';
import { compare } from '../diff/compare.ts';
import { earlierPaths } from '../diff/earlier.ts';
import { loadRules } from '../load-rules.ts';
import { pathRecords, type PathRecord } from '../path-records.ts';
import { print, type Command } from './command.ts';
import { askedGuide, guideOption } from './guide-option.ts';
import { loadWords } from './load-words.ts';
import { snapshotPath } from './snapshot.ts';

export const diffCommand: Command = {
  usage: {
    es: '[archivo o versión de Git] [--exit-code] [--guide …]',
    en: '[file or Git reference] [--exit-code] [--guide …]',
  },
  summary: {
    es: 'qué clientes van a otro lugar que en la última foto, en otro archivo o en otra versión de git',
    en: 'which customers go elsewhere than in the last snapshot, another file or another version in git',
  },
  options: { 'exit-code': { type: 'boolean' }, ...guideOption },
  takes: 'one',
  async run({ given: [from], options, locale }) {
    const folder = askedGuide(options);
    const before = await earlierPaths(from ?? snapshotPath(folder), folder);
    const after = pathRecords(await loadRules(folder));
    const changes = compare(before, after);
    const same = JSON.stringify(before) === JSON.stringify(after);
    if (changes.length === 0) print(same ? nothing[locale] : order(before, after, locale));
    else print(changesInWords(changes, await loadWords(locale, folder), locale).join('\n'));
    if (!same && from === undefined) print(next[locale]);
    return !same && options['exit-code'] === true ? 1 : 0;
  },
};

const nothing = {
  es: 'Todos los clientes van adonde iban.',
  en: 'All customers go where they went.',
};
const next = {
  es: 'Si es lo que quieres, ejecuta «pnpm guide snapshot».',
  en: 'If that is what you want, run «pnpm guide snapshot».',
};

function order(before: readonly PathRecord[], after: readonly PathRecord[], locale: Locale): string {
  return {
    es: `Todos los clientes van adonde iban, pero por otras preguntas: eran ${before.length} caminos y ahora son ${after.length}.`,
    en: `All customers go where they went, but by other questions: there were ${before.length} paths, now ${after.length}.`,
  }[locale];
}
