import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from '@first-login/shared/guide';
import { contentFolder, firstLoginFolder, fromRoot } from './folder.ts';
import { GuideProblems, type Problem } from './problem.ts';
import { ruleKeys, rulesSchema, type Rules } from './rules-schema.ts';
import { ruleProblems, toGuide } from './rules.ts';
import { checkYaml, readYaml, type YamlFile } from './yaml-file.ts';

/** `guide.yml` as text, checked. `rules` is missing only where its form is not that of rules. */
export function readRules(text: string): { rules: Rules | undefined; problems: Problem[]; file: YamlFile } {
  const file = readYaml('guide.yml', text);
  const { value: rules, problems } = checkYaml(file, rulesSchema, ruleKeys);
  return { rules, problems: rules ? ruleProblems(rules, file) : problems, file };
}

/**
 * The rules alone, without reading any text: all that it takes to decide.
 * @throws GuideProblems when there is a mistake in them
 */
export async function loadRules(folder = firstLoginFolder, content = contentFolder()): Promise<Guide> {
  return rulesFrom(await readFile(join(content, folder, 'guide.yml'), 'utf8'), folder);
}

/** Rules from the text of a `guide.yml`. @throws GuideProblems when there is a mistake in them */
export function rulesFrom(text: string, folder = firstLoginFolder): Guide {
  const { rules, problems } = readRules(text);
  if (!rules || problems.length > 0) throw new GuideProblems(fromRoot(problems, folder));
  return toGuide(rules);
}
