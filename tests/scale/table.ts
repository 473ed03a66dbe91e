import type { Built } from './build.ts';

/** The first line of the table. */
export const heading = `${'articles'.padStart(8)} ${'pages'.padStart(6)} ${'time'.padStart(8)} ${'memory'.padStart(8)} ${'output'.padStart(9)}   bare Astro: time, memory, output`;

const columns = ({ seconds, memory, bytes }: Built) =>
  `${`${seconds.toFixed(1)} s`.padStart(8)} ${megabytes(memory).padStart(8)} ${megabytes(bytes).padStart(9)}`;

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** A size as a line of the table, and below it the steps of the build, and what each part took of a bare one. */
export function rowOf(articles: number, site: Built, bare: Built): string {
  const row = `${String(articles).padStart(8)} ${String(site.pages).padStart(6)} ${columns(site)}   ${columns(bare)}   ${(site.seconds / bare.seconds).toFixed(2)}×`;
  const times = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  return [
    row,
    site.steps,
    `against bare Astro, Astro alone: time ${times(site.astro.seconds, bare.seconds)}, processors ${site.astro.work.toFixed(1)} s of ${bare.work.toFixed(1)} s, ${times(site.astro.work, bare.work)}`,
    `against bare Astro, whole build: time ${times(site.seconds, bare.seconds)}, processors ${site.work.toFixed(1)} s of ${bare.work.toFixed(1)} s, ${times(site.work, bare.work)}`,
  ].join('\n         ');
}
