import { institutionSchema, menusSchema, type Institution } from '@first-login/shared/institution';
import { defaultLocale, locales } from '@first-login/shared/locales';
import * as v from 'valibot';
import { homeSchema } from '../../src/lib/content/home-schema.ts';
import { ownersSchema } from '../../src/lib/content/owners.ts';
import { pathTo, placeOfFile } from '../../src/lib/routes.ts';
import { checkSearch, searchFiles } from '../../src/lib/search/editors.ts';
import { drawingsSchema } from '../../src/lib/drawings/words.ts';
import { partnerProblems } from '../../src/lib/partners/parse.ts';
import { registryKeys, registrySchema } from '../../src/lib/partners/schema.ts';
import { videosSchema } from '../../src/lib/video/pictures.ts';
import { redirectsSchema } from '../lib/redirects.ts';
import { suggestion } from '../guide/nearest.ts';
import type { Position, Problem } from '../guide/problem.ts';
import { checkYaml, readYaml, type YamlFile } from '../guide/yaml-file.ts';
import type { Content } from './content.ts';
import { contentRoot } from './document.ts';
import { menuPages, menuProblems } from './menus.ts';
import { drawingProblems, pictureProblems } from './picture-lists.ts';
import { bankProblems } from './rules/bank.ts';
import { isUnpublished, toDraft } from './rules/drafts.ts';
import { unknownPage } from './rules/files.ts';
import { unknownArticleProblem } from './rules/references.ts';
import { told } from './rules/rule.ts';
import { pictureCountProblems } from './rules/tutorial-videos.ts';

/** The editors' lists, read. */
export interface Lists {
  problems: Problem[];
  /** Undefined where its file is at fault: nothing else can be checked without it. */
  institution: Institution | undefined;
  owners: string[];
  /** Articles that lists lead to. */
  named: string[];
  home: Read<typeof homeSchema>;
  bank: Read<typeof bankSchema>;
  redirects: Read<typeof redirectsSchema>;
  pictures: Read<typeof videosSchema>;
  drawn: Read<typeof drawingsSchema>;
  search: Record<(typeof searchFiles)[number], string>;
}

interface Read<Schema extends v.GenericSchema> {
  file: YamlFile;
  value: v.InferOutput<Schema> | undefined;
}

/** `institution.yml`: the bank, and what stands around the articles. */
export const bankSchema = v.strictObject({ ...institutionSchema.entries, menus: menusSchema });

/** Reads the lists and checks the form of each. */
export function readYamlFiles(texts: ReadonlyMap<string, string>): Lists {
  const problems: Problem[] = [];
  const read = <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
    keys: string[],
  ): Read<Schema> => {
    const file = readYaml(`${contentRoot}/${name}`, texts.get(name) ?? '');
    const checked = checkYaml(file, schema, keys);
    problems.push(...checked.problems.map((problem): Problem => ({ ...problem, severity: 'error' })));
    return { file, value: checked.value };
  };
  const bank = read('institution.yml', bankSchema, [
    ...Object.keys(bankSchema.entries),
    ...Object.keys(menusSchema.entries),
  ]);
  const home = read('home.yml', homeSchema, Object.keys(homeSchema.entries));
  const owners = read('owners.yml', ownersSchema, ['es', 'en']);
  const redirects = read('redirects.yml', redirectsSchema, []);
  const pictures = read('videos.yml', videosSchema, []);
  const partners = read('partners.yml', registrySchema, registryKeys);
  if (partners.value)
    problems.push(
      ...partnerProblems(partners.value, partners.file).map((problem): Problem => ({
        ...problem,
        severity: 'error',
      })),
    );
  const drawn = read('drawings.yml', drawingsSchema, [...locales]);
  const { menus: _, ...institution } = bank.value ?? { menus: undefined };
  return {
    problems,
    institution: bank.value && (institution as Institution),
    owners: Object.keys(owners.value ?? {}),
    named: [
      ...(home.value?.frequent ?? []),
      ...(bank.value ? menuPages(bank.value.menus) : []).map(({ page }) => page),
    ],
    ...{ home, bank, redirects, pictures, drawn },
    search: {
      synonyms: texts.get('search/synonyms.yml') ?? '',
      pins: texts.get('search/pins.yml') ?? '',
      urgent: texts.get('search/urgent.yml') ?? '',
      outside: texts.get('search/outside.yml') ?? '',
      asked: texts.get('search/asked.yml') ?? '',
    },
  };
}

/** Names in the lists that stand for nothing. */
export function yamlFileProblems(lists: Lists, content: Content, icons: ReadonlySet<string>): Problem[] {
  const { home, bank, redirects, search, pictures, drawn } = lists;
  const tutorials = [...everyTutorial(content)];
  const articles = Object.fromEntries(
    locales.map((locale) => [locale, content.articles[locale] ?? new Set<string>()]),
  ) as Record<(typeof locales)[number], ReadonlySet<string>>;
  const everywhere = locales
    .map((locale) => articles[locale])
    .reduce((a, b) => new Set([...a].filter((key) => b.has(key))));
  const paths = pagePaths(content);
  const drafts = draftPaths(content);
  return [
    ...(home.value?.frequent ?? []).flatMap((key, index) => {
      const place = home.file.at(['frequent', index]);
      if (!everywhere.has(key)) return [unknownArticleProblem(key, place, [...everywhere])];
      return isUnpublished(key, defaultLocale, content) ? [toDraft(key, place)] : [];
    }),
    ...(bank.value ? menuProblems(bank.value, bank.file, content) : []),
    ...(bank.value ? bankProblems(bank.value, bank.file) : []),
    ...Object.entries(redirects.value ?? {}).flatMap(([from, to]) =>
      redirectProblem(from, to, redirects.file.at([from]), paths, drafts),
    ),
    ...(drawn.value ? drawingProblems(drawn.value, drawn.file) : []),
    ...picturesOf(pictures, content, tutorials, icons),
    ...searchProblems(search, articles, content),
  ];
}

function picturesOf(
  { value, file }: Lists['pictures'],
  content: Content,
  tutorials: readonly string[],
  icons: ReadonlySet<string>,
): Problem[] {
  if (!value) return [];
  const wrong = pictureProblems(value, file, tutorials, icons);
  return wrong.length > 0 ? wrong : pictureCountProblems(value, file, content.texts);
}

function searchProblems(
  search: Lists['search'],
  articles: Parameters<typeof checkSearch>[1],
  content: Content,
): Problem[] {
  const { problems, named } = checkSearch(search, articles);
  return [
    ...problems.map((problem): Problem => ({ ...problem, severity: 'error' })),
    ...named.flatMap(({ article, locale, position }) =>
      isUnpublished(article, locale, content) ? [toDraft(article, position)] : [],
    ),
  ];
}

function everyTutorial({ articles }: Content): Set<string> {
  const keys = locales.flatMap((locale) => [...(articles[locale] ?? [])]);
  return new Set(keys.flatMap((key) => /^tutorials\/(.+)$/.exec(key)?.[1] ?? []));
}

function redirectProblem(
  from: string,
  to: string,
  position: Position,
  paths: ReadonlySet<string>,
  drafts: ReadonlyMap<string, string>,
): Problem[] {
  return [
    ...(paths.has(`${from}/`)
      ? [
          told(unknownPage, position, {
            es: `«${from}» ya es una página del sitio. Quita la redirección, o cambia la página de lugar.`,
            en: `«${from}» is a page of the site already. Take the redirect out, or move the page.`,
          }),
        ]
      : []),
    ...(drafts.has(to) ? [toDraft(drafts.get(to) ?? '', position)] : []),
    ...(paths.has(to) ? [] : [redirectNowhere(from, to, position, paths)]),
  ];
}

function redirectNowhere(from: string, to: string, position: Position, paths: ReadonlySet<string>): Problem {
  const { es, en } = suggestion(to, [...paths]);
  return told(unknownPage, position, {
    es: `«${from}» lleva a ${to}, que no es una página. ${es || 'Corrige la dirección.'}`,
    en: `«${from}» leads to ${to}, which is no page. ${en || 'Mend the address.'}`,
  });
}

/** The addresses of drafts, with the name of each. */
function draftPaths(content: Content): Map<string, string> {
  return new Map(
    content.texts.flatMap(({ path, kind, id, locale }) => {
      const found = placeOfFile(path);
      const key = `${kind}/${id}`;
      return found && isUnpublished(key, locale, content)
        ? [[pathTo(locale, found.place), key] as const]
        : [];
    }),
  );
}

/** The addresses of the site's pages, as far as editors lead to them. */
function pagePaths({ files }: Content): Set<string> {
  const own = [...files].flatMap((file) => {
    const found = placeOfFile(file);
    return found ? [pathTo(found.locale, found.place)] : [];
  });
  const fixed = locales.flatMap((locale) =>
    (['home', 'search', 'glossary', 'check'] as const).map((to) => pathTo(locale, { to })),
  );
  return new Set([...own, ...fixed]);
}
