import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { paths as places } from '../../lib/paths.ts';
import { CallError } from '../../lib/call-error.ts';
import { firstLoginFolder } from '../folder.ts';
import { rulesFrom } from '../load-rules.ts';
import { pathRecords, readRecords, type PathRecord } from '../path-records.ts';
import { GuideProblems } from '../problem.ts';

/**
 * The paths of earlier rules.
 * @param from a snapshot, a file of rules, or a reference of git: the rules as they were there
 * @param folder the guide's, from `src/content`
 * @throws CallError or GuideProblems where there are none to be had
 */
export async function earlierPaths(from: string, folder = firstLoginFolder): Promise<PathRecord[]> {
  if (from.endsWith('.json')) {
    const records = existsSync(from) ? readRecords(await readFile(from, 'utf8')) : undefined;
    if (records) return records;
    throw new CallError({
      es: `En ${from} no hay una foto de los caminos. Ejecuta «pnpm guide snapshot» para hacer una.`,
      en: `There is no snapshot of paths in ${from}. Run «pnpm guide snapshot» to make one.`,
    });
  }
  return pathsIn(existsSync(from) ? await readFile(from, 'utf8') : await fromGit(from, folder), from);
}

function pathsIn(text: string, from: string): PathRecord[] {
  try {
    return pathRecords(rulesFrom(text));
  } catch (error) {
    if (!(error instanceof GuideProblems)) throw error;
    throw new GuideProblems(error.problems.map((problem) => ({ ...problem, file: from })));
  }
}

async function fromGit(reference: string, folder: string): Promise<string> {
  const rules = `./site/src/content/${folder}/guide.yml`;
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `${reference}:${rules}`], {
      cwd: places.root,
    });
    return stdout;
  } catch {
    throw new CallError({
      es: `«${reference}» no es un archivo ni una versión de git que tenga la guía. Escribe, por ejemplo, HEAD~1.`,
      en: `«${reference}» is neither a file nor a version in git that has the guide. Write HEAD~1, for example.`,
    });
  }
}
