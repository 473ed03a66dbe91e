import { spawn } from 'node:child_process';
import { CallError } from '../lib/call-error.ts';
import type { Still } from './draw.ts';

/** How long one picture takes to become the next, in seconds. */
const fade = 0.4;

/** Pictures a second: enough for a fade, and little to keep. */
const rate = 15;

/**
 * Joins the pictures to a video: H.264 in MP4, which every browser plays, with its index in front, so that a player can
 * begin, and a key frame at each slide, so that it can seek. No sound.
 * @throws CallError that says what to install when there is no ffmpeg
 */
export async function encode(stills: readonly Still[], file: string): Promise<void> {
  const inputs = stills.flatMap((still, at) => {
    const seconds = still.end - still.start + (at > 0 ? fade : 0);
    return ['-loop', '1', '-framerate', String(rate), '-t', seconds.toFixed(2), '-i', still.file];
  });
  const starts = stills.filter(({ opens }) => opens).map(({ start }) => start);
  await ffmpeg([
    ...inputs,
    ...['-filter_complex', fades(stills), '-map', '[out]', '-an'],
    ...['-c:v', 'libx264', '-profile:v', 'main', '-pix_fmt', 'yuv420p', '-preset', 'veryslow'],
    ...['-tune', 'animation', '-crf', '28'],
    // Key frames are heavy, and a player finds its way from the last one: none but those.
    ...['-force_key_frames', starts.join(','), '-g', '9999', '-sc_threshold', '0'],
    ...['-movflags', '+faststart', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'],
    file,
  ]);
}

/** The filter that fades each picture into the next, whole when its cue begins: there a seek ends. */
function fades(stills: readonly Still[]): string {
  const steps = stills.slice(1).map(({ start }, at) => {
    const from = at === 0 ? '[0]' : `[v${at}]`;
    return `${from}[${at + 1}]xfade=transition=fade:duration=${fade}:offset=${start - fade}[v${at + 1}]`;
  });
  return [...steps, `[v${stills.length - 1}]format=yuv420p[out]`].join(';');
}

function ffmpeg(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', () =>
      reject(
        new CallError({
          es: 'No hay un ffmpeg con que hacer los videos. Instálalo (en Debian: apt-get install ffmpeg), o dile a quien lo tenga.',
          en: 'There is no ffmpeg to encode the videos with. Install it (on Debian: apt-get install ffmpeg), or tell who has it.',
        }),
      ),
    );
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`ffmpeg ended with code ${code}: ${said.trim()}`)),
    );
  });
}
