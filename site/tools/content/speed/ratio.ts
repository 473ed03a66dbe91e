import { checkContent } from '../check.ts';
import { placeOf, readDocument } from '../document.ts';
import { knownIcons } from '../icons.ts';
import type { Sources } from '../sources.ts';

/**
 * How many times the processor time of merely reading the texts (their front matter and Markdown) the whole check of them
 * takes, both in this thread and in the same run: a figure that a busy machine changes little.
 * @param rounds of which each side's quickest counts
 */
export async function timesReading(sources: Sources, rounds: number): Promise<number> {
  const icons = knownIcons();
  let [reading, checking] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    reading = Math.min(reading, await processorTime(() => Promise.resolve(readAll(sources))));
    checking = Math.min(checking, await processorTime(() => checkContent(sources, new Date(), { icons })));
  }
  return checking / reading;
}

function readAll({ texts }: Sources): number {
  return [...texts].filter(([path, text]) => {
    const place = placeOf(path);
    return place && readDocument(place, text).nodes.length > 0;
  }).length;
}

/** In milliseconds. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
