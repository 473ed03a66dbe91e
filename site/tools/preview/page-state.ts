import { tokens } from '@first-login/shared/institution';
import { defaultLocale, locales } from '@first-login/shared/locales';
import { join, posix } from 'node:path';
import type { FindingState, PageState, TextState } from '../../src/preview/state.ts';
import { pathTo, placeOfFile, segment } from '../../src/lib/routes.ts';
import { placeOf, readDocument, stringsOf } from '../content/document.ts';
import { isOlder, type Facts } from '../content/facts.ts';
import { filled } from '../content/filled.ts';
import { leastScore } from '../content/rules/reading.ts';
import { paths } from '../lib/paths.ts';
import type { Problem } from '../guide/problem.ts';
import { guideState } from './guide-state.ts';
import type { Told, ToldWhole } from './told.ts';

/** What an editor should know of the page at an address of the site. */
export function pageState(address: string, { institution, ...files }: Told): PageState {
  const { problems } = files.checked;
  if (!institution) return { findings: problems.map(finding), elsewhere: 0 };
  const told = { ...files, institution };
  const path = fileOf(address, told.texts.keys());
  const facts = told.checked.texts.find((text) => text.path === path);
  if (path === undefined || !facts) return { findings: problems.map(finding), elsewhere: 0 };
  const folder = facts.kind === 'guides' ? path.split('/').slice(0, 2).join('/') : undefined;
  const start = `site/src/content/${folder === undefined ? path : `${folder}/`}`;
  const own = problems.filter(({ file }) => file.startsWith(start));
  return {
    text: textState(facts, told),
    findings: own.map(finding),
    elsewhere: problems.length - own.length,
    ...(folder !== undefined && { guide: guideState(folder, facts.locale, told) }),
  };
}

/**
 * The text that becomes the page at an address, by its path from `src/content`; where it is not translated, the text that is
 * shown in its place.
 */
function fileOf(address: string, files: Iterable<string>): string | undefined {
  const wanted = locales.reduce(
    // The map of a guide is made of the guide.
    (rest, locale) => rest.replace(new RegExp(`^(/${locale}/.+/)${segment(locale, 'map')}/$`), '$1'),
    address.endsWith('/') ? address : `${address}/`,
  );
  const places = [...files].flatMap((file) => {
    const found = placeOfFile(file);
    return found && found.place.to !== 'glossary' ? [{ file, ...found }] : [];
  });
  const own = places.find(({ locale, place }) => pathTo(locale, place) === wanted);
  const shown = own ?? places.find(({ place }) => locales.some((locale) => pathTo(locale, place) === wanted));
  return shown?.file;
}

const onDisk = (file: string) => join(paths.root, file);

function finding({ file, line, column, rule, severity = 'error', message }: Problem): FindingState {
  return { file, line, column, rule, severity, message, open: `${onDisk(file)}:${line}:${column}` };
}

function textState(facts: Facts, { checked, texts, institution, owners }: ToldWhole): TextState {
  const { path, file, kind, locale, id, dates, reading, references } = facts;
  const known = tokens(institution, locale);
  const owner = owners[references.find(({ key }) => key === 'owner')?.to ?? ''];
  const other = checked.texts.find((text) => text.kind === kind && text.id === id && text.locale !== locale);
  const otherPlace = other && placeOfFile(other.path);
  const own = placeOfFile(path);
  const source = locale === defaultLocale ? undefined : other;
  return {
    ...{ file, open: onDisk(file), locale, href: own ? pathTo(locale, own.place) : '' },
    ...{ title: facts.title?.text ?? id, ...dates },
    reading: {
      words: reading.words,
      sentences: reading.sentences,
      least: leastScore[kind],
      ...(reading.score !== undefined && { score: Math.round(reading.score) }),
    },
    ...(owner && { owner }),
    aliases: aliasesOf(path, texts.get(path) ?? '').map((alias) => filled(alias, known)),
    ...(other &&
      otherPlace && {
        other: {
          locale: other.locale,
          href: pathTo(otherPlace.locale, otherPlace.place),
          open: onDisk(other.file),
        },
      }),
    draft: facts.draft,
    older: isBehind(facts, source, checked.texts),
  };
}

/** Of a guide, whether any of its texts is: its page is made of all. */
function isBehind(facts: Facts, source: Facts | undefined, texts: readonly Facts[]): boolean {
  if (!source) return false;
  if (facts.kind !== 'guides') return isOlder(facts, source);
  const folder = `${posix.dirname(facts.path)}/`;
  return texts.some((text) => {
    if (!text.path.startsWith(folder)) return false;
    const from = texts.find(({ id, locale }) => id === text.id && locale === source.locale);
    return from !== undefined && isOlder(text, from);
  });
}

function aliasesOf(path: string, source: string): string[] {
  const place = placeOf(path);
  return place ? stringsOf(readDocument(place, source), 'aliases').map(({ text }) => text) : [];
}
