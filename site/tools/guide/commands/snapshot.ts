import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { paths as places } from '../../lib/paths.ts';
import { firstLoginFolder } from '../folder.ts';
import { loadRules } from '../load-rules.ts';
import { pathRecords, type PathRecord } from '../path-records.ts';
import { jsonLines, print, type Command } from './command.ts';
import { askedGuide, guideOption } from './guide-option.ts';

/** All paths of a guide as they were last agreed to, from the project's root. */
export const snapshotFile = (folder = firstLoginFolder): string =>
  folder === firstLoginFolder
    ? 'tests/guide/paths.snapshot.json'
    : `tests/guide/paths.${basename(folder)}.snapshot.json`;
export const snapshotPath = (folder?: string): string => join(places.root, snapshotFile(folder));

/** The text of a snapshot: one path a line, so that two versions compare well. */
export const snapshotText = (records: readonly PathRecord[]) => `${jsonLines(records)}\n`;

export const snapshotCommand: Command = {
  usage: '[--guide …]',
  summary: {
    es: `guarda todos los caminos en ${snapshotFile()}: así deben ser`,
    en: `keeps all paths in ${snapshotFile()}: so they are meant to be`,
  },
  options: guideOption,
  async run({ options, locale }) {
    const folder = askedGuide(options);
    const records = pathRecords(await loadRules(folder));
    const file = snapshotFile(folder);
    await mkdir(dirname(snapshotPath(folder)), { recursive: true });
    await writeFile(snapshotPath(folder), snapshotText(records));
    const { length } = records;
    print({ es: `${length} caminos en ${file}.`, en: `${length} paths in ${file}.` }[locale]);
    return 0;
  },
};
