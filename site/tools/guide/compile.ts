import { createHash } from 'node:crypto';
import { parsePack, PackError, type Pack } from '@first-login/shared/guide';
import { tokens, type Institution } from '@first-login/shared/institution';
import { locales, type Locale } from '@first-login/shared/locales';
import { drillProblems } from './drill.ts';
import { linkResolver } from './links.ts';
import { characterProblems } from './lint/characters.ts';
import { isDrill, lintText } from './lint/lint.ts';
import { buildPack } from './pack.ts';
import { suggestion } from './nearest.ts';
import { parityProblems } from './parity.ts';
import { presence } from './presence.ts';
import type { Problem } from './problem.ts';
import { readRules } from './load-rules.ts';
import { eachOnce } from './rules.ts';
import { ruleKeys, scenariosSchema, type Rules } from './rules-schema.ts';
import { scenarioProblems } from './scenarios.ts';
import { readText, type TextFile } from './text-file.ts';
import { checkYaml, readYaml } from './yaml-file.ts';

/** What a guide is compiled from. */
export interface GuideSources {
  /** The guide's folder, from `src/content`: `guides/primer-ingreso`. */
  folder: string;
  /** Its files, by their path from the folder. */
  files: ReadonlyMap<string, string>;
  institution: Institution;
  /** Every Markdown file of `src/content`, by its path from there. */
  content: ReadonlySet<string>;
  /** The title of an article, by its path from `src/content`, as its front matter has it. */
  titleOf: (file: string) => string | undefined;
}

export interface Compiled {
  problems: Problem[];
  /** Only without problems. */
  packs: Record<Locale, Pack> | undefined;
  /** Packs with gaps where texts are at fault, for tools that show their words; none where the rules cannot be read. */
  drafts: Record<Locale, Pack> | undefined;
  rules: Rules | undefined;
  /** How many scenarios there are. */
  scenarios: number;
}

/** Compiles a guide. Paths of problems start at the guide's folder. */
export function compileGuide(sources: GuideSources): Compiled {
  const source = sources.files.get('guide.yml');
  if (source === undefined) return { ...nothing, problems: [lacking('guide.yml')] };
  const { rules: written, problems, file: rulesFile } = readRules(source);
  if (!written) return { ...nothing, problems };
  const rules = eachOnce(written);
  const scenariosFile = readYaml('scenarios.yml', sources.files.get('scenarios.yml') ?? '[]');
  const scenarios = checkYaml(scenariosFile, scenariosSchema, ruleKeys);
  problems.push(...scenarios.problems);
  if (!sources.files.has('scenarios.yml')) problems.push(lacking('scenarios.yml'));
  // Nothing can be walked through rules that are at fault.
  if (scenarios.value && problems.length === 0)
    problems.push(...scenarioProblems(rules, scenarios.value, scenariosFile, rulesFile));
  problems.push(...drillProblems(rules, rulesFile, sources.institution));
  const texts = new Map(
    [...sources.files].flatMap(([path, text]): [string, TextFile][] =>
      path.endsWith('.md') ? [[path, readText(path, text)]] : [],
    ),
  );
  problems.push(...presence(rules, texts, source));
  const packs = {} as Record<Locale, Pack>;
  for (const locale of locales)
    packs[locale] = packOf(sources, rules, locale, texts, (problem) => problems.push(problem));
  const revision = revisionOf(packs);
  for (const pack of Object.values(packs)) pack.revision = revision;
  for (const [path, text] of texts)
    problems.push(
      ...characterProblems(path, sources.files.get(path) ?? '', !isDrill(path)),
      ...lintText(text, path.startsWith('en/') ? 'en' : 'es', sources.institution),
    );
  // A text with a mistake of its own would differ from its translation for that alone.
  const faulty = new Set(problems.map(({ file }) => file));
  problems.push(...parityProblems(new Map([...texts].filter(([path]) => !faulty.has(path)))));
  if (problems.length === 0) problems.push(...refused(packs));
  return {
    problems: inOrder(problems),
    packs: problems.length === 0 ? packs : undefined,
    drafts: packs,
    rules,
    scenarios: scenarios.value?.length ?? 0,
  };
}

const nothing = { packs: undefined, drafts: undefined, rules: undefined, scenarios: 0 };

/** A file without which there is no guide. */
function lacking(file: string): Problem {
  const message = {
    es: `Falta ${file} en la carpeta de la guía. Escríbelo.`,
    en: `There is no ${file} in the guide's folder. Write it.`,
  };
  return { file, line: 1, column: 1, rule: 'missing-file', message };
}

function packOf(
  { folder, files, institution, content, titleOf }: GuideSources,
  rules: Rules,
  locale: Locale,
  texts: ReadonlyMap<string, TextFile>,
  report: (problem: Problem) => void,
): Pack {
  const resolve = linkResolver(folder, locale, content);
  const context = { institution, tokens: tokens(institution, locale), resolve, report };
  const article = (reference: string) => {
    const file = reference.replace('/', `/${locale}/`) + '.md';
    const found = resolve('', `../../${file}`);
    const title = titleOf(file);
    if ('path' in found && title !== undefined) return { title, href: found.path };
    const message = locales.some((one) => content.has(reference.replace('/', `/${one}/`) + '.md'))
      ? 'wrong' in found
        ? found.wrong
        : { es: `${file} no tiene título.`, en: `${file} has no title.` }
      : noArticle(reference, content);
    const place = positionOf(files.get('guide.yml') ?? '', reference);
    report({ ...place, rule: 'related', message, about: `site/src/content/${file}` });
    return undefined;
  };
  const id = folder.split('/').at(-1) ?? folder;
  return buildPack({ id, rules, locale, institution, texts, context, article });
}

/** An article that no language has. */
function noArticle(reference: string, content: ReadonlySet<string>): Problem['message'] {
  const known = [...content].flatMap((path) => {
    const [, kind, id] = /^(faqs|tutorials|pages)\/es\/(.+)\.md$/.exec(path) ?? [];
    return kind === undefined ? [] : [`${kind}/${id}`];
  });
  const { es, en } = suggestion(reference, known);
  return {
    es: `No hay un artículo «${reference}». ${es || 'Corrige el nombre, o quítalo.'}`,
    en: `There is no article «${reference}». ${en || 'Mend the name, or take it out.'}`,
  };
}

/** Where a word first stands in `guide.yml`. */
function positionOf(text: string, word: string) {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { file: 'guide.yml', line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * The same for both languages, and another whenever anything in one of the packs is another: what is published under a
 * revision never changes. Twelve hexadecimal digits.
 */
const revisionOf = (packs: Record<Locale, Pack>): string =>
  createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 12);

/** What the widget would refuse. The checks above should leave nothing for this one. */
function refused(packs: Record<Locale, Pack>): Problem[] {
  return locales.flatMap((locale) => {
    try {
      parsePack(packs[locale]);
      return [];
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      const rule = String(error.code);
      const where = /«[^»]*»/.exec(error.message)?.[0] ?? '';
      const message = {
        es: `El paquete compilado (${locale}) no se puede usar: ${rule} ${where}`,
        en: `The compiled pack (${locale}) cannot be used. ${error.message}`,
      };
      return [{ file: 'guide.yml', line: 1, column: 1, rule, message }];
    }
  });
}

/** In the order of the files, what is told of both languages in the same words once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .map(({ message: { es, en }, ...rest }) => ({ ...rest, message: { es: es.trim(), en: en.trim() } }))
    .filter(({ file, line, column, rule, message }) => {
      const key = `${file}:${line}:${column} ${rule} ${message.es}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
