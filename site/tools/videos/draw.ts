import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CallError } from '../lib/call-error.ts';
import { type AddressParts, scene } from './scene.ts';
import type { Recipe } from '../../src/lib/video/recipe.ts';
import { type Surroundings, slideMarkup, slideStyles } from './slide.ts';

/** A picture of the video, and when it is shown. */
export interface Still {
  file: string;
  start: number;
  end: number;
  /** Whether it is the first of its slide. */
  opens: boolean;
}

/** The words on the slides that are not the tutorial's. */
export type SlideWords = Pick<Surroundings, 'bank' | 'facts' | 'step'> & { address: AddressParts };

/**
 * Draws every state of every slide into a folder.
 * @param page of the size of the video
 * @throws CallError when a text does not fit its slide
 */
export async function drawStills(
  page: Page,
  recipe: Recipe,
  words: SlideWords,
  folder: string,
): Promise<Still[]> {
  await page.setContent('<!doctype html><body></body>');
  await page.addStyleTag({ content: slideStyles() });
  const stills: Still[] = [];
  for (const slide of recipe.script.slides) {
    const picture = slide.kind === 'step' ? recipe.pictures[slide.number - 1] : undefined;
    const drawing = picture ? scene(picture, words.address) : '';
    for (const [at, { start, end, text }] of slide.cues.entries()) {
      const markup = slideMarkup(slide, at, { ...words, drawing });
      const lowest = await page.evaluate(async (html) => {
        document.body.innerHTML = html;
        await document.fonts.ready;
        return Math.max(
          ...[...document.body.querySelectorAll('h1, p, span')].map((e) => e.getBoundingClientRect().bottom),
        );
      }, markup);
      if (lowest > room)
        throw new CallError({
          es: `«${text}» no cabe en su cuadro. Acorta el paso.`,
          en: `«${text}» does not fit on its slide. Make the step shorter.`,
        });
      const file = join(folder, `${String(stills.length).padStart(3, '0')}.png`);
      await page.screenshot({ path: file });
      stills.push({ file, start, end, opens: at === 0 });
    }
  }
  return stills;
}

/** How far down text may reach, in pixels of 720. */
const room = 704;
