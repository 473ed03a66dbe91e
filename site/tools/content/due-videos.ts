import type { Institution } from '@first-login/shared/institution';
import { parsePictures } from '../../src/lib/video/pictures.ts';
import { recipeOfText } from '../videos/recipes.ts';
import { placeOf } from './document.ts';

/** What the video of each tutorial would be made from now: its fingerprint by path, undefined where it has no pictures. */
export function dueVideos(
  texts: ReadonlyMap<string, string>,
  institution: Institution,
): ReadonlyMap<string, string | undefined> {
  const due = new Map<string, string | undefined>();
  const pictures = orNone(() => parsePictures(texts.get('videos.yml') ?? ''));
  for (const [path, text] of texts) {
    const place = placeOf(path);
    if (!pictures || place?.kind !== 'tutorials') continue;
    // What keeps a video from being made is told of the text and of the list.
    const recipe = orNone(() => recipeOfText({ ...place, file: path }, text, pictures, institution));
    if (recipe) due.set(path, recipe.hash);
    else if (!pictures.has(place.id)) due.set(path, undefined);
  }
  return due;
}

function orNone<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
