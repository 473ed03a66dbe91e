import { checkContent } from '../check.ts';
import { parseMarkdown } from '../../../src/lib/markdown/parse.ts';
import { parseYaml } from '../../guide/yaml-file.ts';
import { placeOf } from '../document.ts';
import { knownIcons } from '../icons.ts';
import type { Sources } from '../sources.ts';

/**
 * How many times the processor time of merely parsing the texts (their front matter and Markdown) the whole check of them
 * takes, both in this thread and in the same run: a figure that a busy machine changes little.
 * @param rounds of which each side's quickest counts
 */
export async function timesReading(sources: Sources, rounds: number): Promise<number> {
  const icons = knownIcons();
  let [reading, checking] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    reading = Math.min(reading, await processorTime(() => Promise.resolve(readAll(sources))));
    checking = Math.min(
      checking,
      await processorTime(() => checkContent(sources, new Date(), { icons, made: {} })),
    );
  }
  return checking / reading;
}

/** By the parsers alone, whatever quicker ways the check has. */
function readAll({ texts }: Sources): number {
  let blocks = 0;
  for (const [path, text] of texts) {
    if (!placeOf(path)) continue;
    const [, matter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
    blocks += parseMarkdown(body).children.length + Object.keys(parseYaml(path, matter).value ?? {}).length;
  }
  return blocks;
}

/** In milliseconds. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
