// pnpm scale [articles…]: builds the site with 100, 1,000 and 5,000 generated articles, and a bare Astro site with the same
// Markdown right after each; prints time, memory and output. Fails when the build grows faster than the pages, or takes more
// than 1.6 times as long as the bare one at 1,000. What is judged is the whole build: pages with their menus, structured data
// and policies, Markdown twins, feeds, the search index, the files for offline, Brotli and gzip. Astro's own part of it, and
// what the processors worked, are printed besides: time alone says little on a machine that does other things.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, isKept, line } from './budget/figure.ts';
import { type Built, buildBare, buildSite } from './scale/build.ts';
import { heading, rowOf } from './scale/table.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [100, 1_000, 5_000];
/** How many times longer than a bare site, at the size at which that is promised. */
const limit = { articles: 1_000, times: 1.6 };
/** Time and bytes may grow by this much more than the pages: no two runs are alike. */
const slack = 1.1;

// Nothing of it is deleted before all is built: for minutes, ext4 makes files more slowly where many were deleted.
const folder = mkdtempSync(join(tmpdir(), 'help-scale-'));
const built: { site: Built; bare: Built }[] = [];
try {
  console.log(heading);
  for (const articles of sizes) {
    const site = await buildSite(join(folder, `site-${articles}`), articles);
    const bare = await buildBare(join(folder, `bare-${articles}`), join(folder, `site-${articles}`));
    built.push({ site, bare });
    console.log(rowOf(articles, site, bare));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const figures = [...growth(), ...againstBare()];
for (const figure of figures) console.log(line(figure));
process.exitCode = figures.every(isKept) ? 0 : 1;

function growth(): Figure[] {
  const [, ...later] = built;
  return later.flatMap(({ site }, at) => {
    const before = built[at]?.site;
    if (!before) return [];
    const pages = (site.pages / before.pages) * slack;
    const name = `from ${before.pages} to ${site.pages} pages`;
    return [
      { name: `time ${name}, times`, value: site.seconds / before.seconds, limit: pages, unit: '×' as const },
      { name: `output ${name}, times`, value: site.bytes / before.bytes, limit: pages, unit: '×' as const },
    ];
  });
}

function againstBare(): Figure[] {
  const at = built[sizes.indexOf(limit.articles)];
  if (!at) return [];
  const value = at.site.seconds / at.bare.seconds;
  return [
    { name: `build of ${limit.articles} articles, against bare Astro`, value, limit: limit.times, unit: '×' },
  ];
}
