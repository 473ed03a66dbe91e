// pnpm videos [id…] [--all]: makes the tutorials' videos that are missing or say something else than the tutorial.
// pnpm videos check: tells which those are.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@first-login/shared/locales';
import { chromium } from 'playwright-core';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { findBrowser } from '../browser/find.ts';
import { print, type Sentence } from '../guide/commands/command.ts';
import { suggestion } from '../guide/nearest.ts';
import { runProgram } from '../lib/command-line.ts';
import {
  filesOf,
  keyOf,
  lengthProblem,
  problemOf,
  problemsOf,
  readMade,
  removeStale,
  videoFolder,
  writeMade,
} from './files.ts';
import { makeVideo } from './make.ts';
import { readRecipes, type Wanted } from './recipes.ts';
import { videoSize } from './slide.ts';

const institution = readInstitution();

await runProgram('pnpm videos', {
  usage: '[tutorial …] [--all] | check',
  summary: {
    es: 'hace los videos de los tutoriales que faltan o ya no dicen lo que su tutorial; «check» solo dice cuáles son',
    en: 'makes the videos of tutorials that are missing or say something else than the tutorial; «check» only tells which',
  },
  details: {
    es: '  --all   hace otra vez también los que están al día\n\nNecesita ffmpeg y un navegador.',
    en: '  --all   makes those that are up to date again as well\n\nIt needs ffmpeg and a browser.',
  },
  options: { all: { type: 'boolean' } },
  takes: 'any',
  run: ({ given, options, locale }) =>
    given[0] === 'check' ? check(locale) : make(given, options['all'] === true, locale),
});

function check(locale: Locale): number {
  const problems: Sentence[] = [];
  const wanted = readRecipes(institution, (sentence) => problems.push(sentence));
  problems.push(...problemsOf(wanted, readMade()));
  if (problems.length > 0) return refuse(problems, locale);
  print(
    {
      es: `Los ${wanted.length} videos dicen lo que dicen sus tutoriales.`,
      en: `The ${wanted.length} videos say what their tutorials say.`,
    }[locale],
  );
  return 0;
}

async function make(ids: readonly string[], all: boolean, locale: Locale): Promise<number> {
  const problems: Sentence[] = [];
  const wanted = readRecipes(institution, (sentence) => problems.push(sentence));
  const known = [...new Set(wanted.map(({ id }) => id))];
  problems.push(...ids.filter((id) => !known.includes(id)).map((id) => unknown(id, known)));
  problems.push(...wanted.flatMap((one) => lengthProblem(one) ?? []));
  if (problems.length > 0) return refuse(problems, locale);

  const asked = wanted.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const due = asked.filter((one) => all || problemOf(one, readMade()) !== undefined);
  if (due.length > 0) await makeAll(due);
  const keys = new Set(wanted.map(keyOf));
  const made = Object.fromEntries(Object.entries(readMade()).filter(([key]) => keys.has(key)));
  writeMade(made);
  removeStale(made);
  print(
    {
      es: `Videos hechos: ${due.length}. Ya estaban al día: ${asked.length - due.length}.`,
      en: `Videos made: ${due.length}. Up to date already: ${asked.length - due.length}.`,
    }[locale],
  );
  return 0;
}

function unknown(id: string, known: readonly string[]): Sentence {
  const { es, en } = suggestion(id, known);
  return {
    es: `No hay un tutorial «${id}» del que se pueda hacer un video. ${es}`,
    en: `There is no tutorial «${id}» that a video can be made of. ${en}`,
  };
}

function refuse(problems: readonly Sentence[], locale: Locale): number {
  for (const problem of problems) console.error(problem[locale].trim());
  return 1;
}

async function makeAll(due: readonly Wanted[]): Promise<void> {
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: videoSize, colorScheme: 'light' });
    for (const wanted of due) {
      await makeVideo(page, wanted, institution);
      const { hash, script } = wanted.recipe;
      writeMade({ ...readMade(), [keyOf(wanted)]: { hash, day: new Date().toISOString().slice(0, 10) } });
      const bytes = statSync(join(videoFolder, filesOf(wanted, { hash }).video)).size;
      console.log(`${keyOf(wanted)}: ${script.seconds} s, ${Math.round(bytes / 1000)} kB`);
    }
  } finally {
    await browser.close();
  }
}
