import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guideRules } from '../../guide/explained/index.ts';
import { compileSmall } from '../../guide/testing/small-guide.ts';
import { rules } from '../rules/index.ts';
import { checkSmall } from '../testing/small-content.ts';
import { rulePage, rulesIndex } from './rule-page.ts';

/** Every page of docs/editing/rules, by file name. */
export async function rulePages(): Promise<Map<string, string>> {
  const pages = new Map([['README.md', rulesIndex(rules, guideRules)]]);
  for (const rule of rules) pages.set(`${rule.id}.md`, rulePage(rule, await checkSmall(rule.example.bad)));
  for (const rule of guideRules) {
    const { bad, along = [] } = rule.example;
    pages.set(`${rule.id}.md`, rulePage(rule, compileSmall(...bad, ...along).problems));
  }
  return pages;
}

/** The names of files in a folder that are not what they should be. With `write`, they are made so. */
export async function bringUpToDate(
  folder: string,
  files: ReadonlyMap<string, string>,
  write: boolean,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const found = await readdir(folder);
  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (found.includes(name) && (await readFile(path, 'utf8')) === text) continue;
    stale.push(name);
    if (write) await writeFile(path, text);
  }
  for (const name of found) {
    if (files.has(name)) continue;
    stale.push(name);
    if (write) await rm(join(folder, name));
  }
  return stale;
}
