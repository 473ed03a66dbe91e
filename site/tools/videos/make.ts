import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Institution } from '@first-login/shared/institution';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { drawStills } from './draw.ts';
import { encode } from './encode.ts';
import { filesOf, videoFolder } from './files.ts';
import { type Wanted, videoWords } from './recipes.ts';
import { addressParts } from './scene.ts';

/** How wide a poster is, in pixels: twice a phone's column. */
const posterWidth = 720;

/** Makes the video and the poster of a tutorial in a language. @param page of the size of the video */
export async function makeVideo(page: Page, wanted: Wanted, institution: Institution): Promise<void> {
  const { locale, recipe } = wanted;
  const { facts, step } = videoWords[locale];
  const { video, poster } = filesOf(wanted, recipe);
  const folder = mkdtempSync(join(tmpdir(), 'help-video-'));
  mkdirSync(videoFolder, { recursive: true });
  try {
    const { bank, webAddress, domain } = institution;
    const address = addressParts(webAddress, domain);
    const words = { bank, step, address, facts: facts(recipe.pictures.length, recipe.script.seconds) };
    const stills = await drawStills(page, recipe, words, folder);
    await encode(stills, join(videoFolder, video));
    const [first] = stills;
    if (first)
      await sharp(first.file).resize(posterWidth).webp({ quality: 82 }).toFile(join(videoFolder, poster));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
