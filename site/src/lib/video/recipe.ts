import { createHash } from 'node:crypto';
import type { Institution } from '@first-login/shared/institution';
import type { Source } from '../markdown/twin.ts';
import type { Picture } from './pictures.ts';
import { type VideoScript, type VideoWords, videoScript } from './script.ts';
import { stepsOf } from './steps.ts';

/** Rises when slides are drawn or encoded otherwise, so that all videos are made anew. */
const design = 1;

/** All that a video is made from. */
export interface Recipe {
  title: string;
  script: VideoScript;
  pictures: Picture[];
  /** Tells this recipe from any other: the video's file names carry it. */
  hash: string;
}

export interface Tutorial {
  id: string;
  title: string;
  source: Source;
}

/**
 * The recipe of a tutorial's video.
 * @throws Error with a sentence for the editor when the steps and their drawings don't match
 */
export function recipeOf(
  tutorial: Tutorial,
  pictures: ReadonlyMap<string, Picture[]>,
  words: VideoWords,
  institution: Institution,
): Recipe {
  const { id, title, source } = tutorial;
  const steps = stepsOf(source, institution);
  const own = pictures.get(id) ?? [];
  if (own.length !== steps.length) {
    throw new Error(
      `${source.file} has ${steps.length} steps, but videos.yml has ${own.length} drawings for ${id}. Give each step one.`,
    );
  }
  const script = videoScript(title, steps, words);
  const made = JSON.stringify({ design, script, pictures: own, address: institution.webAddress });
  return { title, script, pictures: own, hash: createHash('sha256').update(made).digest('hex').slice(0, 10) };
}

/** The file of a video, of its captions or of its poster, without its ending. */
export const videoName = (locale: string, id: string, hash: string): string => `${id}.${locale}.${hash}`;
