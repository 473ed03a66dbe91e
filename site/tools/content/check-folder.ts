import type { Institution } from '@first-login/shared/institution';
import { resolve } from 'node:path';
import { parseInstitution } from '../../src/lib/institution/parse.ts';
import { contentFolder, guideFolders } from '../guide/folder.ts';
import { compileTexts } from '../guide/load.ts';
import type { Problem } from '../guide/problem.ts';
import { readMade } from '../videos/files.ts';
import { checkContent, inOrder, type Checked } from './check.ts';
import { committedTexts } from './committed.ts';
import { knownIcons } from './icons.ts';
import { readSources } from './sources.ts';
import { inspectInThreads } from './threads.ts';

/** Checks all of the editors' files: the articles, the lists, and the guides with their rules. */
export async function checkFolder(content = contentFolder(), today = new Date()): Promise<Checked> {
  // Git looks for changes while the files are read and checked.
  const committed = committedTexts(content);
  const sources = await readSources(content);
  // What threads do, they do while the guides are compiled here.
  const checking = checkContent(sources, today, {
    inspector: inspectInThreads,
    icons: knownIcons(),
    made: readMade(),
    committed,
  });
  const guides = guideProblems(sources.texts);
  const { problems, texts } = await checking;
  const faulty = new Set(problems.map(({ file }) => file));
  // A pack that a mistake of another text has made unusable is told by that mistake.
  const unread = new Set(problems.flatMap(({ file, rule }) => (rule === 'misplaced-file' ? [file] : [])));
  const own = guides.filter(
    ({ file, about, rule }) =>
      !unread.has(file) &&
      (about === undefined || !faulty.has(about)) &&
      (rule !== 'not-a-pack' || faulty.size === 0),
  );
  return { problems: inOrder([...own, ...problems]), texts };
}

function guideProblems(texts: ReadonlyMap<string, string>): Problem[] {
  const institution = institutionOf(texts.get('institution.yml') ?? '');
  if (!institution) return [];
  return guideFolders(texts.keys()).flatMap((folder) =>
    compileTexts(texts, institution, folder).problems.map((problem): Problem => ({
      severity: 'error',
      ...problem,
    })),
  );
}

/** None where its file is at fault, which is told of the file itself. */
function institutionOf(text: string): Institution | undefined {
  try {
    return parseInstitution(text, 'institution.yml');
  } catch {
    return undefined;
  }
}

/** The folder of the editors' files, from a folder that the command line names. */
export function folderFrom(given: string | boolean | undefined): string {
  return typeof given === 'string' ? resolve(given) : contentFolder();
}
