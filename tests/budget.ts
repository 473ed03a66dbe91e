// pnpm budget [part…]: what the built product weighs and how fast it is, a line each. Fails past a limit. The parts are weight,
// speed, embedding and memory; all of them where none is named.
import getPort from 'get-port';
import { chromium } from 'playwright-core';
import { serve } from '../site/server/serve.ts';
import { paths } from '../site/tools/lib/paths.ts';
import { findBrowser } from '../site/tools/browser/find.ts';
import { embedding } from './budget/embed.ts';
import { type Figure, isKept, line } from './budget/figure.ts';
import { memory } from './budget/memory.ts';
import { servePages } from './budget/server.ts';
import { speed } from './budget/speed.ts';
import { embedWeights, pageWeights } from './budget/weight.ts';

const asked = process.argv.slice(2);
const site = await serve({
  dist: paths.dist,
  port: await getPort(),
  env: { DATABASE_URL: 'file::memory:' },
  log: () => undefined,
});
const pages = await servePages(await getPort());
const browser = await chromium.launch(findBrowser());

const parts: Record<string, () => Promise<Figure[]>> = {
  weight: async () => [...embedWeights(), ...(await pageWeights(browser, `http://localhost:${site.port}`))],
  speed: () => speed(browser, pages.origin),
  embedding: () => embedding(browser, pages.origin),
  memory: () => memory(browser, pages.origin),
};

try {
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(
      `There is no part «${unknown.join('», «')}». The parts are ${Object.keys(parts).join(', ')}.`,
    );
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
  for (const figure of figures) console.log(line(figure));
  process.exitCode = figures.every(isKept) ? 0 : 1;
} finally {
  await browser.close();
  pages.close();
  await site.close();
}
