import { fillTokens, tokens, type Institution, type Token } from '@first-login/shared/institution';
import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { parse } from 'yaml';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { readSources } from '../content/sources.ts';
import { compileGuide, type Compiled } from './compile.ts';
import { contentFolder, firstLoginFolder, fromRoot, guideFolders } from './folder.ts';
import { GuideProblems } from './problem.ts';
import { splitText } from './text-file.ts';

/** Reads a guide from the editors' files and compiles it. Paths of its problems start at the project's root. */
export async function compileFolder(content = contentFolder(), folder = firstLoginFolder): Promise<Compiled> {
  return compileTexts((await readSources(content)).texts, readInstitution(), folder);
}

/**
 * Compiles a guide. Paths of its problems start at the project's root.
 * @param texts the editors' files, by path from `src/content`
 * @param folder the guide's, from there
 */
export function compileTexts(
  texts: ReadonlyMap<string, string>,
  institution: Institution,
  folder: string,
): Compiled {
  const files = new Map<string, string>();
  const content = new Set<string>();
  for (const [path, text] of texts) {
    if (path.endsWith('.md')) content.add(path);
    if (path.startsWith(`${folder}/`)) files.set(path.slice(folder.length + 1), text);
  }
  const title = (file: string): string | undefined => {
    const locale: Locale = file.includes('/en/') ? 'en' : 'es';
    const text = texts.get(file);
    return text === undefined ? undefined : titleOf(text, tokens(institution, locale));
  };
  const compiled = compileGuide({ folder, files, institution, content, titleOf: title });
  return { ...compiled, problems: fromRoot(compiled.problems, folder) };
}

/** The title in an article's front matter. One that cannot be read is the site's own loader's to report. */
function titleOf(text: string, known: Map<string, Token>): string | undefined {
  try {
    const head = splitText(text)?.head ?? '';
    const title: unknown = Reflect.get(Object(parse(head, { logLevel: 'error' })), 'title');
    return typeof title === 'string' ? fillTokens(title, known) : undefined;
  } catch {
    return undefined;
  }
}

/** A guide in each language. @throws GuideProblems that lists what is wrong in the editors' files */
export async function loadGuide(content?: string, folder?: string): Promise<Record<Locale, Pack>> {
  const { packs, problems } = await compileFolder(content, folder);
  if (!packs) throw new GuideProblems(problems);
  return packs;
}

/** Every guide in each language. @throws GuideProblems that lists what is wrong in the editors' files */
export async function loadGuides(content = contentFolder()): Promise<Pack[]> {
  const { texts } = await readSources(content);
  const institution = readInstitution();
  const compiled = guideFolders(texts.keys()).map((folder) => compileTexts(texts, institution, folder));
  const problems = compiled.flatMap((one) => one.problems);
  if (problems.length > 0) throw new GuideProblems(problems);
  return compiled.flatMap(({ packs }) => (packs ? Object.values(packs) : []));
}
