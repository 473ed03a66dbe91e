import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillTokens, tokens, type Token } from '@first-login/shared/institution';
import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { parse } from 'yaml';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { compileGuide, type Compiled } from './compile.ts';
import { contentFolder, firstLogin, fromRoot, slashes } from './folder.ts';
import { GuideProblems } from './problem.ts';

/** Reads the guide from the editors' files and compiles it. Paths of its problems start at the project's root. */
export async function compileFolder(content = contentFolder()): Promise<Compiled> {
  const institution = readInstitution();
  const files = new Map<string, string>();
  for await (const path of glob('**/*.{md,yml}', { cwd: join(content, firstLogin) }))
    files.set(slashes(path), await readFile(join(content, firstLogin, path), 'utf8'));
  const markdown = new Set<string>();
  for await (const path of glob('**/*.md', { cwd: content })) markdown.add(slashes(path));
  // Read when a guide asks for one: it names few of all articles.
  const title = (file: string): string | undefined => {
    const locale: Locale = file.includes('/en/') ? 'en' : 'es';
    if (!markdown.has(file)) return undefined;
    return titleOf(readFileSync(join(content, file), 'utf8'), tokens(institution, locale));
  };
  const compiled = compileGuide({
    folder: firstLogin,
    files,
    institution,
    content: markdown,
    titleOf: title,
  });
  return { ...compiled, problems: fromRoot(compiled.problems, content) };
}

/** The title in an article's front matter. One that cannot be read is the site's own loader's to report. */
function titleOf(text: string, known: Map<string, Token>): string | undefined {
  const [, matter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  try {
    const title: unknown = Reflect.get(Object(parse(matter)), 'title');
    return typeof title === 'string' ? fillTokens(title, known) : undefined;
  } catch {
    return undefined;
  }
}

/** The guide in each language. @throws GuideProblems that lists what is wrong in the editors' files */
export async function loadGuide(content?: string): Promise<Record<Locale, Pack>> {
  const { packs, problems } = await compileFolder(content);
  if (!packs) throw new GuideProblems(problems);
  return packs;
}
