import { type VideoScript, cuesOf } from './script.ts';

/** The captions of a video, as WebVTT (https://www.w3.org/TR/webvtt1/). */
export function webVtt(script: VideoScript): string {
  const blocks = cuesOf(script).map(
    ({ start, end, text }) => `${timestamp(start)} --> ${timestamp(end)}\n${escaped(text)}\n`,
  );
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

/** `00:01:05.000` */
function timestamp(seconds: number): string {
  return `00:${two(Math.floor(seconds / 60))}:${two(seconds % 60)}.000`;
}

/** `1:05`, as players show it. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** WebVTT has no attributes: a quotation mark in a cue stands as it is. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
