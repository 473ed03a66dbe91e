import picturesText from '../../content/videos.yml?raw';
import { dictionary } from '../../i18n/index.ts';
import type { Article } from '../content/entries.ts';
import { sourceOf } from '../content/source.ts';
import { institution } from '../institution/index.ts';
import madeVideos from './made.json';
import type { MadeVideos } from './made.ts';
import { parsePictures } from './pictures.ts';
import { type Recipe, recipeOf, videoName } from './recipe.ts';
import type { VideoScript } from './script.ts';

/** A tutorial's video, as its page shows it. */
export interface TutorialVideo {
  /** Paths of its files, from the root of the site. */
  src: string;
  poster: string;
  captions: string;
  script: VideoScript;
  /** How many steps it has. */
  steps: number;
  /** The day it was made. */
  made: Date;
}

/** The size of a video and of its poster, in pixels. */
export const frameSize = { width: 960, height: 720 } as const;

const made: MadeVideos = madeVideos;
const pictures = parsePictures(picturesText);

/**
 * The video of a tutorial. None when there is none, or when the tutorial has changed since: a video that says something
 * else than the text is worse than none, and `pnpm check` fails.
 */
export function videoOf(article: Article): TutorialVideo | undefined {
  const { id, locale, collection } = article;
  const one = made[`${locale}/${id}`];
  if (collection !== 'tutorials' || !one) return undefined;
  const recipe = currentRecipe(article, one.hash);
  if (!recipe) return undefined;
  const name = `/videos/${videoName(locale, id, one.hash)}`;
  return {
    src: `${name}.mp4`,
    poster: `${name}.webp`,
    captions: `${name}.vtt`,
    script: recipe.script,
    steps: recipe.pictures.length,
    made: new Date(one.day),
  };
}

/** What the video of a tutorial would be made from now, if that is what it was made from. */
function currentRecipe(article: Article, hash: string): Recipe | undefined {
  const { id, locale, title, file } = article;
  const words = dictionary(locale).video;
  try {
    const recipe = recipeOf({ id, title, source: sourceOf(article) }, pictures, words, institution);
    if (recipe.hash === hash) return recipe;
    console.warn(`[WARN] ${file} has changed since its video was made. Run «pnpm videos ${id}».`);
  } catch (error) {
    console.warn(`[WARN] ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}
