import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Institution, type Token, fillTokens, tokens } from '@first-login/shared/institution';
import { type Locale, isLocale } from '@first-login/shared/locales';
import { type Loader, type LoaderContext, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { checkMatter } from '../../../tools/content/matter.ts';
import { readMatter } from '../../../tools/guide/text-file.ts';
import { isDraftSource, marked } from './draft.ts';
import { type Problem, problemsError, toProblem } from './problems.ts';

type Data = Record<string, unknown>;

/**
 * Loads one folder of editors' files, `<locale>/<id>.md`, each as the entry `<locale>/<id>`. On top of Astro's own
 * loader it fills the institution's tokens in the front matter, and it stops the build on every mistake, all of them in
 * one message: Astro's stops at the first, and only logs a body that cannot be rendered.
 */
export function editorsFiles(collection: string, schema: z.ZodObject, institution: Institution): Loader {
  const known = { es: tokens(institution, 'es'), en: tokens(institution, 'en') };
  return {
    name: 'editors-files',
    async load(context) {
      const problems: Problem[] = [];
      const project = fileURLToPath(new URL('..', context.config.root));
      const folder = `site/src/content/${collection}/`;
      // An article is made from more than its own file (the institution's, the ones it links to), so that none is
      // taken from the last build.
      context.store.clear();
      // Drafts are shown to who writes them, in development, and published nowhere.
      const left = context.watcher
        ? []
        : draftsIn(new URL(`src/content/${collection}/`, context.config.root));
      const pattern = ['{es,en}/*.md', ...left.map((file) => `!${file}`)];
      await glob({ pattern, base: `./src/content/${collection}` }).load({
        ...context,
        logger: collecting(context.logger, folder, problems),
        parseData: async (entry) => {
          const path = entry.filePath ?? '';
          const file = relative(project, path);
          const source = readFileSync(path, 'utf8');
          const checked = checkMatter(readMatter(file, source), source, schema);
          problems.push(...checked.problems.map(toProblem));
          if (!checked.data) return entry.data;
          const locale = localeOf(entry.id);
          const data = marked(
            filled(checked.data, known[locale], (message) => problems.push({ file, message })),
            locale,
          );
          return context.parseData({ ...entry, data: { ...entry.data, ...data } });
        },
      });
      if (problems.length === 0) return;
      if (!context.watcher) throw problemsError(problems);
      context.logger.error(problemsError(problems).message);
    },
  };
}

/** The drafts of a folder, by their path from there. */
function draftsIn(folder: URL): string[] {
  const files = globSync('{es,en}/*.md', { cwd: fileURLToPath(folder) });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => isDraftSource(readFileSync(new URL(file, folder), 'utf8')));
}

/** The front matter with its tokens replaced by the institution's words. */
function filled<T extends Data>(data: T, known: Map<string, Token>, report: (message: string) => void): T {
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'string') return value;
    try {
      return fillTokens(value, known);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
      return value;
    }
  };
  const copy: T = { ...data };
  for (const key of Object.keys(copy)) Object.assign(copy, { [key]: fill(copy[key]) });
  return copy;
}

function localeOf(id: string): Locale {
  const [locale] = id.split('/');
  if (!isLocale(locale)) throw new RangeError(`“${id}” does not lie in the folder of a language.`);
  return locale;
}

/** A logger that keeps what Astro's loader only logs: “Error rendering es/x.md: …”. */
function collecting(
  logger: LoaderContext['logger'],
  folder: string,
  problems: Problem[],
): LoaderContext['logger'] {
  return new Proxy(logger, {
    get(target, name) {
      if (name !== 'error') return Reflect.get(target, name, target) as unknown;
      return (message: string) => {
        const form = /^Error rendering (\S+): (?:line (\d+): )?([\s\S]*)$/;
        const [, file = '', line, text = message] = form.exec(message) ?? [];
        problems.push({ file: folder + file, message: text, ...(line && { line: Number(line) }) });
      };
    },
  });
}
