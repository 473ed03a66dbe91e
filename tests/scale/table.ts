import type { Built } from './build.ts';

/** The first line of the table. */
export const heading = `${'articles'.padStart(8)} ${'pages'.padStart(6)} ${'time'.padStart(8)} ${'memory'.padStart(8)} ${'output'.padStart(9)}   bare Astro: time, memory, output`;

const columns = ({ seconds, memory, bytes }: Built) =>
  `${`${seconds.toFixed(1)} s`.padStart(8)} ${megabytes(memory).padStart(8)} ${megabytes(bytes).padStart(9)}`;

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** A size as a line of the table, and the steps of the build below it. */
export function rowOf(articles: number, site: Built, bare: Built): string {
  const row = `${String(articles).padStart(8)} ${String(site.pages).padStart(6)} ${columns(site)}   ${columns(bare)}   ${(site.seconds / bare.seconds).toFixed(2)}×`;
  return `${row}\n         ${site.steps}`;
}
