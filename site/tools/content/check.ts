import { locales, type Locale } from '@first-login/shared/locales';
import { posix } from 'node:path';
import type { Institution } from '@first-login/shared/institution';
import { placeOfFile } from '../../src/lib/routes.ts';
import type { MadeVideos } from '../../src/lib/video/made.ts';
import type { Position, Problem } from '../guide/problem.ts';
import type { Content } from './content.ts';
import { contentRoot, placeOf } from './document.ts';
import { dueVideos } from './due-videos.ts';
import type { Facts } from './facts.ts';
import { inspect, type Inspected, type Texts } from './inspect.ts';
import { wordedLists } from './list-words.ts';
import { changedProblems } from './rules/changed.ts';
import { draftProblems, unpublishedOf } from './rules/drafts.ts';
import { encodingProblems, iconProblems, isNoText, missingLists, placeProblems } from './rules/files.ts';
import { orphanProblems, reviewProblems, titleProblems } from './rules/kept.ts';
import { languageProblems } from './rules/languages.ts';
import { linkProblems } from './rules/links.ts';
import { orderProblems } from './rules/repeated.ts';
import { readingProblems } from './rules/reading.ts';
import { referenceProblems } from './rules/references.ts';
import { bankWordProblems, spellingProblems } from './rules/spelling.ts';
import { olderVideos } from './rules/tutorial-videos.ts';
import { videoProblems } from './rules/videos.ts';
import type { Sources } from './sources.ts';
import { readYamlFiles, yamlFileProblems } from './yaml-files.ts';

export interface Checked {
  problems: Problem[];
  texts: Facts[];
}

/** How the texts of the languages are inspected: here, or in threads of their own. */
type Inspector = (texts: readonly Texts[]) => Promise<Inspected[]>;

const here: Inspector = (texts) => Promise.resolve(texts.map(inspect));

interface Means {
  inspector?: Inspector;
  /** The names that an icon may have. */
  icons: ReadonlySet<string>;
  /** The videos that were made. */
  made: MadeVideos;
  /** Texts as they were last committed, of those that were written otherwise, by path from `src/content`. */
  committed?: Promise<ReadonlyMap<string, string>>;
}

/**
 * Checks all of the editors' files but the rules of a guide, which its compiler checks.
 * @param today the day on which it runs, for reviews that are due
 */
export async function checkContent(
  sources: Sources,
  today: Date,
  { inspector = here, icons, made, committed }: Means,
): Promise<Checked> {
  const lists = readYamlFiles(sources.texts);
  const { institution } = lists;
  const lacking = missingLists(new Set(sources.texts.keys()));
  // A list that is not there lacks all its keys as well.
  const away = new Set(lacking.map(({ file }) => file));
  lists.problems = [...lacking, ...lists.problems.filter(({ file }) => !away.has(file))];
  const worded = wordedLists(sources.texts);
  const encoded = encodingProblems(sources.texts, worded);
  const readable = legible(sources.texts);
  if (!institution) return { problems: inOrder(readable([...encoded, ...lists.problems])), texts: [] };
  const inspected = await inspector(locales.map((locale) => textsOf(sources, locale, institution)));
  const texts = inspected.flatMap(({ facts }) => facts);
  const content = contentOf(sources, texts, institution, lists.owners, lists.named, today);
  const own = [
    ...lists.problems,
    ...yamlFileProblems(lists, content, icons).filter(({ file }) => !away.has(file)),
    ...placeProblems(content.files),
    ...encoded,
    ...locales.flatMap((locale) =>
      bankWordProblems(locale, sources.texts.get(`spelling/${locale}.txt`) ?? ''),
    ),
    ...inspected.flatMap((one) => one.problems),
    ...iconProblems(texts, icons),
    ...referenceProblems(content),
    ...linkProblems(content),
    ...draftProblems(content),
    ...videoProblems(content),
  ];
  // A text with a mistake of its own would differ from its translation for that alone, and its words be misread.
  const faulty = new Set(own.flatMap(({ file, severity }) => (severity === 'warning' ? [] : [file])));
  const misread = new Set(own.flatMap(({ file, rule }) => (unreadable.has(rule) ? [file] : [])));
  const doubtful = inspected
    .flatMap((one) => one.doubtful)
    .filter(({ position, locale }) => {
      const words = `spelling/${locale}.txt`;
      return (
        !misread.has(position.file) && !misread.has(`${contentRoot}/${words}`) && sources.texts.has(words)
      );
    });
  const places = new Set(own.map(placeOfProblem));
  // A name of the bank's is no word of the dictionary either: once is enough.
  const toldAlready = (position: Position) => places.has(placeOfProblem(position));
  const problems = [
    ...own,
    ...titleProblems(content),
    ...languageProblems(content, faulty),
    ...reviewProblems(content),
    ...changedProblems(content, sources.texts, (await committed) ?? new Map()),
    // A list that cannot be read would make orphans of all that it names.
    ...(lists.home.value ? orphanProblems(content) : []),
    ...orderProblems(content),
    // The bank's names are in every video.
    ...(faulty.has(`${contentRoot}/institution.yml`)
      ? []
      : olderVideos(content, { due: dueVideos(sources.texts, institution), made }, faulty)),
    ...readingProblems(content),
    ...(await spellingProblems(doubtful.filter(({ position }) => !toldAlready(position)))),
  ];
  return { problems: inOrder(readable(mildInDrafts(problems, texts))), texts };
}

/** Leaves out what is told of a file that is no text, but that it is none. */
function legible(texts: ReadonlyMap<string, string>): (problems: readonly Problem[]) => Problem[] {
  const none = new Set(
    [...texts].flatMap(([path, text]) => (isNoText(text) ? [`${contentRoot}/${path}`] : [])),
  );
  return (problems) => problems.filter(({ file, rule }) => rule === 'misplaced-file' || !none.has(file));
}

const placeOfProblem = ({ file, line, column }: Position) => `${file}:${line}:${column}`;

/** A draft is not published: its mistakes keep nothing else from being published. */
function mildInDrafts(problems: readonly Problem[], texts: readonly Facts[]): Problem[] {
  const drafts = new Set(texts.flatMap(({ draft, file }) => (draft ? [file] : [])));
  return problems.map((problem) =>
    drafts.has(problem.file) ? { ...problem, severity: 'warning' as const } : problem,
  );
}

/** Rules about texts that cannot be read as they are meant. */
const unreadable = new Set([
  'misplaced-file',
  'no-front-matter',
  'open-front-matter',
  'yaml',
  'invisible-character',
  'foreign-letter',
  'merge-mark',
  'html',
  'unread-link',
]);

function textsOf({ texts }: Sources, locale: Locale, institution: Institution): Texts {
  const files = new Map(
    [...texts].filter(([path]) => path.endsWith('.md') && placeOf(path)?.locale === locale),
  );
  return {
    ...{ locale, files, institution, lists: wordedLists(texts) },
    bankWords: texts.get(`spelling/${locale}.txt`) ?? '',
  };
}

function contentOf(
  { texts: sources, others }: Sources,
  texts: readonly Facts[],
  institution: Institution,
  owners: readonly string[],
  named: readonly string[],
  today: Date,
): Content {
  const files = new Set([...sources.keys(), ...others]);
  const places = [...files].flatMap((path) => {
    const found = placeOfFile(path);
    return found ? [{ path, ...found }] : [];
  });
  const byLocale = (keep: (one: (typeof places)[number]) => string | undefined) =>
    Object.fromEntries(
      locales.map((locale) => [
        locale,
        new Set(places.flatMap((one) => (one.locale === locale ? (keep(one) ?? []) : []))),
      ]),
    );
  return {
    ...{ texts, files, institution, named, today },
    byPath: new Map(texts.map((text) => [text.path, text])),
    owners: new Set(owners),
    unpublished: unpublishedOf(texts),
    topics: byLocale(({ path }) => (path.startsWith('topics/') ? posix.basename(path, '.md') : undefined)),
    articles: byLocale(({ place }) =>
      'id' in place && place.to !== 'topics' && place.to !== 'map' ? `${place.to}/${place.id}` : undefined,
    ),
  };
}

/** Of each place once, errors before warnings, in the order of the files. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ file, line, column, rule, message }) => {
      const key = `${file}:${line}:${column} ${rule} ${message.es}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
