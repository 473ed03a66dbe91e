import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLocale } from '@first-login/shared/locales';
import { contentFolder } from '../../guide/folder.ts';
import { print, type Command } from '../../guide/commands/command.ts';
import { CallError } from '../../lib/call-error.ts';
import { suggestion } from '../../guide/nearest.ts';
import { placeOf, readDocument, type Place } from '../document.ts';
import { fingerprint } from '../fingerprint.ts';
import { withHash } from '../hash-line.ts';
import { readSources } from '../sources.ts';

export const translatedCommand: Command = {
  usage: { es: '<archivo…> | --all', en: '<file…> | --all' },
  summary: {
    es: 'anota que una traducción está al día con su texto en español',
    en: 'notes that a translation is up to date with its Spanish text',
  },
  takes: 'any',
  options: { all: { type: 'boolean' } },
  async run({ given, options, locale }) {
    const content = contentFolder();
    const { texts } = await readSources(content);
    const translations = [...texts.keys()].flatMap((path) => translation(path) ?? []);
    const known = translations.map(({ path }) => path);
    const wanted =
      options['all'] === true ? translations : given.map((name) => find(name, translations, known));
    if (wanted.length === 0)
      throw new CallError({
        es: 'Di qué traducción está al día, como faqs/en/clave-temporal.md, o escribe --all.',
        en: 'Say which translation is up to date, such as faqs/en/clave-temporal.md, or write --all.',
      });
    for (const place of wanted) {
      const sourcePath = place.path.replace(`/${place.locale}/`, `/${defaultLocale}/`);
      const source = placeOf(sourcePath);
      const text = texts.get(sourcePath);
      if (!source || text === undefined)
        throw new CallError({
          es: `No hay ${sourcePath}, de donde se tradujo ${place.path}. Escríbelo primero.`,
          en: `There is no ${sourcePath}, which ${place.path} translates. Write it first.`,
        });
      const file = join(content, place.path);
      await writeFile(file, withHash(await readFile(file, 'utf8'), fingerprint(readDocument(source, text))));
    }
    print(
      {
        es: `Al día: ${wanted.map(({ path }) => path).join(', ')}.`,
        en: `Up to date: ${wanted.map(({ path }) => path).join(', ')}.`,
      }[locale],
    );
    return 0;
  },
};

function translation(path: string): Place | undefined {
  const place = placeOf(path);
  return place && place.locale !== defaultLocale ? place : undefined;
}

function find(name: string, places: readonly Place[], known: readonly string[]): Place {
  const path = name.replace(/^.*src\/content\//, '');
  const place = places.find((one) => one.path === path);
  if (place) return place;
  const { es, en } = suggestion(path, known);
  throw new CallError({
    es: `No hay una traducción ${path}. ${es}`,
    en: `There is no translation ${path}. ${en}`,
  });
}
