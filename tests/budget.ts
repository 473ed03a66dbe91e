// pnpm budget: what the built product weighs and how fast it is, a line each. Fails past a limit.
import getPort from 'get-port';
import { chromium } from 'playwright-core';
import { serve } from '../site/server/serve.ts';
import { paths } from '../site/tools/lib/paths.ts';
import { findBrowser } from '../site/tools/browser/find.ts';
import { embedding } from './budget/embed.ts';
import { isKept, line } from './budget/figure.ts';
import { memory } from './budget/memory.ts';
import { servePages } from './budget/server.ts';
import { speed } from './budget/speed.ts';
import { embedWeights, pageWeights } from './budget/weight.ts';

const site = await serve({
  dist: paths.dist,
  port: await getPort(),
  env: { DATABASE_URL: 'file::memory:' },
  log: () => undefined,
});
const pages = await servePages(await getPort());
const browser = await chromium.launch(findBrowser());
try {
  const figures = [
    ...embedWeights(),
    ...(await pageWeights(browser, `http://localhost:${site.port}`)),
    ...(await speed(browser, pages.origin)),
    ...(await embedding(browser, pages.origin)),
    ...(await memory(browser, pages.origin)),
  ];
  for (const figure of figures) console.log(line(figure));
  process.exitCode = figures.every(isKept) ? 0 : 1;
} finally {
  await browser.close();
  pages.close();
  await site.close();
}
