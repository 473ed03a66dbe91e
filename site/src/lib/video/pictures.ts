import * as v from 'valibot';
import { parse } from 'yaml';

/** What a drawing on a slide stands in. */
export const frames = ['phone', 'browser', 'token', 'card', 'address', 'plain'] as const;
export type Frame = (typeof frames)[number];

/** The parts of an address that can be marked. */
export const marked = ['scheme', 'domain'];

/** The drawing beside a step. */
export interface Picture {
  frame: Frame;
  /** Name of a Lucide icon; of an address, the part that is marked: `scheme` or `domain`. */
  icon: string;
}

const file = 'site/src/content/videos.yml';
/** `videos.yml`: the drawings of each tutorial's video. Its message is a name of what `tools/guide/expectation.ts` says in words. */
export const videosSchema = v.record(v.string(), v.array(v.string()), 'videos');

/**
 * The drawings of each tutorial's video, by the tutorial's id.
 * @param text content of `videos.yml`
 * @throws Error with a sentence for each mistake
 */
export function parsePictures(text: string): Map<string, Picture[]> {
  const read = v.safeParse(videosSchema, parse(text));
  if (!read.success)
    throw new Error(`${file} must name tutorials, each with a list such as «- phone download».`);
  return new Map(
    Object.entries(read.output).map(([id, names]) => [id, names.map((name) => picture(id, name))]),
  );
}

function picture(id: string, name: string): Picture {
  const [frameName, icon, ...rest] = name.split(' ');
  const frame = frames.find((known) => known === frameName);
  if (frame === undefined || icon === undefined || rest.length > 0) {
    throw new Error(
      `${file}: «${name}» under ${id} must be a frame (${frames.join(', ')}) and an icon, such as «phone download».`,
    );
  }
  return { frame, icon };
}
