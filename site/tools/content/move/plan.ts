import { posix } from 'node:path';
import { tokens, type Institution } from '@first-login/shared/institution';
import { defaultLocale, locales } from '@first-login/shared/locales';
import { pathTo, placeOfFile } from '../../../src/lib/routes.ts';
import type { Fix } from '../../guide/problem.ts';
import { placeOf, readDocument } from '../document.ts';
import { factsOf, type LinkFact } from '../facts.ts';
import { fingerprint } from '../fingerprint.ts';
import { applyEdits } from '../fix.ts';
import { withHash } from '../hash-line.ts';
import { withPictures } from './pictures.ts';

/** What a move makes of the files of `src/content`: their new text, or none where a file goes away. */
export type Plan = Map<string, string | undefined>;

/**
 * Moves a text in all its languages, with every link to it, every name of it, and a redirect from its old address.
 * @param from its name, such as `faqs/clave-temporal`
 */
export function planMove(
  texts: ReadonlyMap<string, string>,
  from: string,
  to: string,
  institution: Institution,
): Plan {
  const pathOf = (name: string, locale: string) => name.replace('/', `/${locale}/`) + '.md';
  const moved = new Map(
    locales
      .map((locale) => [pathOf(from, locale), pathOf(to, locale)] as const)
      .filter(([old]) => texts.has(old)),
  );
  const after = new Map<string, string>();
  for (const [path, text] of texts)
    after.set(
      moved.get(path) ?? path,
      path.endsWith('.md')
        ? renamed(relinked(path, text, moved, institution), from, to)
        : path === 'redirects.yml'
          ? redirected(text, moved)
          : path === 'videos.yml'
            ? withPictures(text, from, to)
            : path.endsWith('.yml')
              ? named(text, from, to)
              : text,
    );
  keepHashes(texts, after, moved);
  const plan: Plan = new Map([...after].filter(([path, text]) => texts.get(path) !== text));
  for (const old of moved.keys()) if (!after.has(old)) plan.set(old, undefined);
  return plan;
}

/** A text whose relative links lead where they led. */
function relinked(
  path: string,
  text: string,
  moved: ReadonlyMap<string, string>,
  institution: Institution,
): string {
  const place = placeOf(path);
  if (!place) return text;
  const { links } = factsOf(readDocument(place, text), tokens(institution, place.locale));
  const own = moved.get(path) ?? path;
  return applyEdits(
    text,
    links.flatMap((link) => edit(link, path, own, moved)),
  );
}

function edit(
  { url, urlPlace }: LinkFact,
  path: string,
  own: string,
  moved: ReadonlyMap<string, string>,
): Fix[] {
  if (!urlPlace || /^[a-z]+:|^[/#]|\{\{/i.test(url)) return [];
  const [file = '', anchor] = url.split('#');
  const target = posix.join(posix.dirname(path), file);
  const goal = moved.get(target) ?? target;
  const written = posix.relative(posix.dirname(own), goal) + (anchor === undefined ? '' : `#${anchor}`);
  return written === url ? [] : [{ ...urlPlace, length: url.length, text: written }];
}

/** The front matter of a text with another's new name in it. */
function renamed(text: string, from: string, to: string): string {
  return text.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---/, (matter) => {
    const names = named(matter, from, to);
    const [, oldTopic] = /^topics\/(.+)$/.exec(from) ?? [];
    return oldTopic === undefined
      ? names
      : names.replace(
          new RegExp(`^(topic:[ \\t]+(["']?))${oldTopic}(?=\\2[ \\t]*$)`, 'm'),
          `$1${to.slice('topics/'.length)}`,
        );
  });
}

function named(text: string, from: string, to: string): string {
  return text.replaceAll(new RegExp(`(?<![\\w/-])${from}(?![\\w/-])`, 'g'), to);
}

/** The list of redirects with one from each old address; those that led there lead on. */
function redirected(text: string, moved: ReadonlyMap<string, string>): string {
  let list = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  for (const [old, now] of moved) {
    const [before, place] = [placeOfFile(old), placeOfFile(now)];
    if (!before || !place || before.place.to === 'glossary') continue;
    const [source, target] = [pathTo(before.locale, before.place), pathTo(place.locale, place.place)];
    list = list
      .replaceAll(`: ${source}\n`, `: ${target}\n`)
      .replace(`${target.slice(0, -1)}: ${target}\n`, '');
    list += `${source.slice(0, -1)}: ${target}\n`;
  }
  return list;
}

/** Translations that were up to date stay so, where a link of their source was written anew. */
function keepHashes(
  before: ReadonlyMap<string, string>,
  after: Map<string, string>,
  moved: ReadonlyMap<string, string>,
): void {
  for (const [path, text] of before) {
    const place = placeOf(path);
    if (place?.locale !== defaultLocale || place.kind === 'guides') continue;
    const now = moved.get(path) ?? path;
    const nowPlace = placeOf(now);
    const changed = after.get(now);
    if (!nowPlace || changed === undefined) continue;
    const [old, fresh] = [
      fingerprint(readDocument(place, text)),
      fingerprint(readDocument(nowPlace, changed)),
    ];
    if (old === fresh) continue;
    for (const locale of locales) {
      const translation = now.replace(`/${defaultLocale}/`, `/${locale}/`);
      const words = after.get(translation);
      if (words?.includes(`sourceHash: '${old}'`)) after.set(translation, withHash(words, fresh));
    }
  }
}
