import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Made, type MadeVideos, limits } from '../../src/lib/video/made.ts';
import { videoName } from '../../src/lib/video/recipe.ts';
import type { Sentence } from '../guide/commands/command.ts';
import { paths } from '../lib/paths.ts';
import type { Wanted } from './recipes.ts';

/** Where the videos are kept; the site serves them under `/videos/`. */
export const videoFolder = join(paths.site, 'public', 'videos');

const list = join(paths.site, 'src', 'lib', 'video', 'made.json');

export const keyOf = ({ locale, id }: Pick<Wanted, 'locale' | 'id'>): string => `${locale}/${id}`;

export function readMade(): MadeVideos {
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as MadeVideos) : {};
}

export function writeMade(made: MadeVideos): void {
  const sorted = Object.fromEntries(Object.entries(made).toSorted(([a], [b]) => a.localeCompare(b)));
  writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The files of a video, without folder. */
export function filesOf({ locale, id }: Pick<Wanted, 'locale' | 'id'>, { hash }: Pick<Made, 'hash'>) {
  const name = videoName(locale, id, hash);
  return { video: `${name}.mp4`, poster: `${name}.webp` };
}

/** Removes files in the folder of videos that no video of the list has. */
export function removeStale(made: MadeVideos): void {
  for (const file of staleFiles(made)) rmSync(join(videoFolder, file));
}

function staleFiles(made: MadeVideos): string[] {
  const kept = new Set(
    Object.entries(made).flatMap(([key, one]) => {
      const [locale = '', id = ''] = key.split('/');
      return Object.values(filesOf({ locale: locale as Wanted['locale'], id }, one));
    }),
  );
  return globSync('*', { cwd: videoFolder }).filter((file) => !kept.has(file));
}

/** How long an MP4 is, in seconds, as its `mvhd` box says; undefined when it has none. */
function secondsOf(mp4: Buffer): number | undefined {
  const at = mp4.indexOf('mvhd');
  if (at < 0) return undefined;
  // Version, flags, and two times of 32 bits stand before the scale (ISO 14496-12, 8.2.2).
  return mp4.readUInt32BE(at + 20) / mp4.readUInt32BE(at + 16);
}

/** What is wrong with a video, or undefined when it is what the tutorial says. */
export function problemOf(wanted: Wanted, made: MadeVideos): Sentence | undefined {
  const { id, locale, file, recipe } = wanted;
  const one = made[keyOf(wanted)];
  if (!one) return remake(id, `${file} todavía no tiene video.`, `${file} has no video yet.`);
  if (one.hash !== recipe.hash)
    return remake(
      id,
      `${file} cambió después de hacerse su video: ya no dicen lo mismo.`,
      `${file} has changed since its video was made: the two no longer say the same.`,
    );
  const { video, poster } = filesOf(wanted, one);
  const missing = [video, poster].find((name) => !existsSync(join(videoFolder, name)));
  if (missing)
    return remake(
      id,
      `El video de ${locale}/${id} no está completo: falta ${missing}.`,
      `The video of ${locale}/${id} is not whole: ${missing} is missing.`,
    );
  const bytes = statSync(join(videoFolder, video)).size;
  if (bytes >= limits.bytes)
    return {
      es: `${video} pesa ${bytes} bytes, y el límite es ${limits.bytes}. Acorta los pasos de ${file}.`,
      en: `${video} weighs ${bytes} bytes, and ${limits.bytes} is the limit. Make the steps of ${file} shorter.`,
    };
  const seconds = secondsOf(readFileSync(join(videoFolder, video)));
  if (seconds === undefined || Math.abs(seconds - recipe.script.seconds) > 0.5)
    return remake(
      id,
      `${video} dura ${String(seconds ?? '?')} segundos, y su guion ${recipe.script.seconds}.`,
      `${video} lasts ${String(seconds ?? '?')} seconds, but its script ${recipe.script.seconds}.`,
    );
  return lengthProblem(wanted);
}

/** What is mended by making the video again. */
const remake = (id: string, es: string, en: string): Sentence => ({
  es: `${es} Corre «pnpm videos ${id}» y guarda en Git lo que escriba.`,
  en: `${en} Run «pnpm videos ${id}» and commit what it writes.`,
});

/** A video that is too long or too short to be watched, told before it is made. */
export function lengthProblem({ file, recipe }: Wanted): Sentence | undefined {
  const { seconds } = recipe.script;
  if (seconds > limits.longest)
    return {
      es: `El video de ${file} duraría ${seconds} segundos, y el límite es ${limits.longest}. Acorta sus pasos.`,
      en: `The video of ${file} would last ${seconds} seconds, and ${limits.longest} is the limit. Make its steps shorter.`,
    };
  if (seconds < limits.shortest)
    return {
      es: `El video de ${file} duraría ${seconds} segundos: muy poco para seguirlo. Explica más sus pasos.`,
      en: `The video of ${file} would last ${seconds} seconds: too little to follow. Write its steps out.`,
    };
  return undefined;
}

/** Every problem of the videos, a sentence each. */
export function problemsOf(wanted: readonly Wanted[], made: MadeVideos): Sentence[] {
  const keys = new Set(wanted.map(keyOf));
  return [
    ...wanted.flatMap((one) => problemOf(one, made) ?? []),
    ...Object.keys(made)
      .filter((key) => !keys.has(key))
      .map((key) => ({
        es: `Hay un video de ${key}, que ya no es un tutorial. Corre «pnpm videos».`,
        en: `There is a video for ${key}, which is no tutorial any more. Run «pnpm videos».`,
      })),
    ...staleFiles(made).map((file) => ({
      es: `site/public/videos/${file} no es de ningún video. Corre «pnpm videos».`,
      en: `site/public/videos/${file} belongs to no video. Run «pnpm videos».`,
    })),
  ];
}
