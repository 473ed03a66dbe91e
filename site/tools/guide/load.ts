import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fillTokens, tokens } from '@first-login/shared/institution';
import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { parse } from 'yaml';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { compileGuide, type Compiled } from './compile.ts';
import { GuideProblems } from './problem.ts';

/** The guide that the site is about. */
const firstLogin = 'guides/primer-ingreso';

/** `src/content` of the site, from wherever the command was called. */
export function contentFolder(): string {
  const candidates = ['src/content', 'site/src/content', '../site/src/content'].map((path) =>
    join(process.cwd(), path),
  );
  const found = candidates.find((path) => existsSync(join(path, firstLogin)));
  if (found === undefined)
    throw new Error(
      `There is no ${firstLogin} under ${candidates.join(', ')}. Run this from the project's root.`,
    );
  return found;
}

/** Reads a guide from the editors' files and compiles it. Paths of its problems start at the project's root. */
export async function compileFolder(content = contentFolder(), folder = firstLogin): Promise<Compiled> {
  const institution = readInstitution();
  const files = new Map<string, string>();
  for await (const path of glob('**/*.{md,yml}', { cwd: join(content, folder) }))
    files.set(slashes(path), await readFile(join(content, folder, path), 'utf8'));
  const markdown = new Set<string>();
  for await (const path of glob('**/*.md', { cwd: content })) markdown.add(slashes(path));
  const titles = new Map<string, string>();
  for (const file of markdown) {
    const [, matter = ''] =
      /^---\r?\n([\s\S]*?)\r?\n---/.exec(await readFile(join(content, file), 'utf8')) ?? [];
    const title: unknown = Reflect.get(Object(parse(matter)), 'title');
    const locale: Locale = file.includes('/en/') ? 'en' : 'es';
    if (typeof title === 'string') titles.set(file, fillTokens(title, tokens(institution, locale)));
  }
  const compiled = compileGuide({
    folder,
    files,
    institution,
    content: markdown,
    titleOf: (file) => titles.get(file),
  });
  const place = slashes(relative(join(content, '../../..'), join(content, folder)));
  return {
    ...compiled,
    problems: compiled.problems.map((problem) => ({ ...problem, file: `${place}/${problem.file}` })),
  };
}

/** The guide in each language. @throws GuideProblems that lists what is wrong in the editors' files */
export async function loadGuide(content?: string): Promise<Record<Locale, Pack>> {
  const { packs, problems } = await compileFolder(content);
  if (!packs) throw new GuideProblems(problems);
  return packs;
}

const slashes = (path: string) => path.split(sep).join('/');
