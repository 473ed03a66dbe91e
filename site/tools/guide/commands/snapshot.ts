import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths as places } from '../../lib/paths.ts';
import { loadRules } from '../load-rules.ts';
import { pathRecords, type PathRecord } from '../path-records.ts';
import { jsonLines, print, type Command } from './command.ts';

/** All paths as they were last agreed to, from the project's root. */
export const snapshotFile = 'tests/guide/paths.snapshot.json';
export const snapshotPath = join(places.root, snapshotFile);

/** The text of a snapshot: one path a line, so that two versions compare well. */
export const snapshotText = (records: readonly PathRecord[]) => `${jsonLines(records)}\n`;

export const snapshotCommand: Command = {
  usage: '',
  summary: {
    es: `guarda todos los caminos en ${snapshotFile}: así deben ser`,
    en: `keeps all paths in ${snapshotFile}: so they are meant to be`,
  },
  async run({ locale }) {
    const records = pathRecords(await loadRules());
    await mkdir(dirname(snapshotPath), { recursive: true });
    await writeFile(snapshotPath, snapshotText(records));
    const { length } = records;
    print({ es: `${length} caminos en ${snapshotFile}.`, en: `${length} paths in ${snapshotFile}.` }[locale]);
    return 0;
  },
};
