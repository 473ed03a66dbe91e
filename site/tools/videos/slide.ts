import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { iconShapes } from '../../src/lib/icons.ts';
import type { Slide } from '../../src/lib/video/script.ts';
import { paths } from '../lib/paths.ts';

/** The size of a video, in pixels: 4 to 3, so that on a phone's width there is height for large text. */
export const videoSize = { width: 960, height: 720 } as const;

/** What a slide needs besides its own cues. */
export interface Surroundings {
  /** Above the title on the first slide: the bank. */
  bank: string;
  /** How many steps, how long. */
  facts: string;
  /** `Paso 2 de 5` */
  step: (number: number, of: number) => string;
  /** The drawing beside a step, as SVG. */
  drawing: string;
}

const face =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** The site's own styles, with its face inside, and the slides'. */
export function slideStyles(): string {
  const font = readFileSync(createRequire(import.meta.url).resolve(face)).toString('base64');
  const fontFace = `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(data:font/woff2;base64,${font}) format('woff2'); }`;
  const files = [
    join(paths.site, 'src/styles/tokens.css'),
    join(paths.site, 'src/styles/base.css'),
    join(import.meta.dirname, 'slide.css'),
  ];
  return [fontFace, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
}

/** What stands on a slide while its cue `shown` is read: that cue and those before it. The rest keeps its place. */
export function slideMarkup(slide: Slide, shown: number, around: Surroundings): string {
  const pieces = slide.cues.map(({ text }, at) => ({ text: escapeHtml(text), later: at > shown }));
  const [title, ...rest] = pieces;
  const heading = `<h1>${title?.text ?? ''}</h1>`;
  if (slide.kind !== 'step') {
    const [icon, above, below] =
      slide.kind === 'opening' ? ['circle-play', around.bank, around.facts] : ['shield-check', '', ''];
    return `<div class="band-slide"><svg class="mark icon" viewBox="0 0 24 24">${iconShapes(icon)}</svg>
      ${paragraph(escapeHtml(above))}${heading}${paragraph(rest.map(piece).join(' '))}${paragraph(escapeHtml(below))}</div>`;
  }
  const { number, of } = slide;
  const bars = Array.from({ length: of }, (_, at) => `<span class="${at < number ? 'done' : ''}"></span>`);
  const long = (title?.text.length ?? 0) > 24 ? 'long' : '';
  return `<div class="progress">${bars.join('')}</div>
    <div class="step ${long}"><div><p class="number">${escapeHtml(around.step(number, of))}</p>${heading}</div>
    ${around.drawing}</div>
    <p class="text">${rest.map(piece).join(' ')}</p>`;
}

function piece({ text, later }: { text: string; later: boolean }): string {
  return `<span class="${later ? 'later' : ''}">${text}</span>`;
}

const paragraph = (text: string): string => (text === '' ? '' : `<p>${text}</p>`);
