import { resolve } from 'node:path';
import { contentFolder, firstLogin } from '../guide/folder.ts';
import { compileFolder } from '../guide/load.ts';
import type { Problem } from '../guide/problem.ts';
import { checkContent, inOrder, type Checked } from './check.ts';
import { knownIcons } from './icons.ts';
import { readSources } from './sources.ts';
import { inspectInThreads } from './threads.ts';

/** Checks all of the editors' files: the articles, the lists, and the guide with its rules. */
export async function checkFolder(content = contentFolder(), today = new Date()): Promise<Checked> {
  const sources = await readSources(content);
  const checking = checkContent(sources, today, { inspector: inspectInThreads, icons: knownIcons() });
  const guided = [...sources.texts.keys()].some((path) => path.startsWith(`${firstLogin}/`));
  const guide = guided ? await compileFolder(content) : { problems: [] };
  const { problems, texts } = await checking;
  return { problems: inOrder([...guide.problems.map(asError), ...problems]), texts };
}

const asError = (problem: Problem): Problem => ({ severity: 'error', ...problem });

/** The folder of the editors' files, from a folder that the command line names. */
export function folderFrom(given: string | boolean | undefined): string {
  return typeof given === 'string' ? resolve(given) : contentFolder();
}
