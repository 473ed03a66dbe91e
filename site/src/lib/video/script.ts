import { chunks } from './chunks.ts';
import type { Step } from './steps.ts';

/** A stretch of a video during which one thing is read. Times in whole seconds. */
export interface Cue {
  start: number;
  end: number;
  text: string;
}

/** One slide, with what appears on it, piece by piece: a cue each. */
export type Slide =
  { kind: 'opening' | 'closing'; cues: Cue[] } | { kind: 'step'; number: number; of: number; cues: Cue[] };

/** What a video shows and when: everything that it is drawn from, and its captions. */
export interface VideoScript {
  slides: Slide[];
  /** How long it is. */
  seconds: number;
}

/** The words of a video that are not the tutorial's own. */
export interface VideoWords {
  /** What is said at the end of each. */
  closing: readonly [title: string, text: string];
}

/** Characters that a person reads in a second, with ease. Subtitles for adults may have 17. */
const readingSpeed = 16;

/** The least time that a piece stays, in seconds: it also has to be noticed. */
const shortest = 2;

/** The script of a tutorial's video. */
export function videoScript(title: string, steps: readonly Step[], { closing }: VideoWords): VideoScript {
  const texts: { slide: SlideKind; pieces: string[] }[] = [
    { slide: { kind: 'opening' }, pieces: [title] },
    ...steps.map((step, at) => ({
      slide: { kind: 'step', number: at + 1, of: steps.length } as const,
      pieces: [step.title, ...chunks(step.text)],
    })),
    { slide: { kind: 'closing' }, pieces: [...closing] },
  ];
  let now = 0;
  const slides = texts.map(({ slide, pieces }): Slide => ({
    ...slide,
    cues: pieces.map((text) => {
      const start = now;
      now += Math.max(shortest, Math.ceil(text.length / readingSpeed));
      return { start, end: now, text };
    }),
  }));
  return { slides, seconds: now };
}

type SlideKind = { kind: 'opening' | 'closing' } | { kind: 'step'; number: number; of: number };

/** All cues of a video, in order. */
export const cuesOf = ({ slides }: VideoScript): Cue[] => slides.flatMap(({ cues }) => cues);

/** The id that a cue has on the page; `#t-12` leads to it and seeks the video to its second. */
export const cueId = ({ start }: Cue): string => `t-${start}`;
