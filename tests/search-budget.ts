// pnpm search:budget: what search weighs and how soon it answers, beside Pagefind alone in the same run. Fails past a limit.
import getPort from 'get-port';
import { chromium } from 'playwright-core';
import { pathTo } from '../site/src/lib/routes.ts';
import { findBrowser } from '../site/tools/browser/find.ts';
import { type Figure, isKept, line } from './budget/figure.ts';
import { serveSearch } from './budget/search/server.ts';
import { cold, warm } from './budget/search/timing.ts';
import { layerWeight, pagefindWeight } from './budget/search/weight.ts';

const rounds = 5;
const article = pathTo('es', { to: 'faqs', id: 'que-es-afore' });

const browser = await chromium.launch(findBrowser());
const hundred = await serveSearch(100, await getPort());
const thousand = await serveSearch(1000, await getPort());
try {
  const ours = await cold(browser, hundred.origin + article, rounds);
  const bare = await cold(browser, `${hundred.origin}/bare.html`, rounds);
  const pasted = await cold(browser, hundred.origin + article, rounds, 0);
  const barePasted = await cold(browser, `${hundred.origin}/bare.html`, rounds, 0);
  const ms = Math.round;
  const figures: Figure[] = [
    { name: 'query layer with its vocabulary', value: await layerWeight(), limit: 12_288, unit: 'B' },
    {
      name: 'bytes to the first results, and Pagefind’s own',
      value: ours.bytes + pagefindWeight(),
      limit: 112_640,
      unit: 'B',
    },
    {
      name: 'cold: last key to the first results, 100 articles',
      value: ms(ours.time),
      limit: 370,
      unit: 'ms',
    },
    {
      name: 'warm: typing to results, p95, 100 articles',
      value: ms(await warm(browser, hundred.origin + article)),
      limit: 100,
      unit: 'ms',
    },
    {
      name: 'warm: typing to results, p95, 1,000 articles',
      value: ms(await warm(browser, thousand.origin + article)),
      limit: 100,
      unit: 'ms',
    },
  ];
  for (const figure of figures) console.log(line(figure));
  const against = (one: number, other: number): string =>
    `${ms(one)} ms, Pagefind alone ${ms(other)} ms (${(one / other).toFixed(2)}×)`;
  console.log(`  Typed by a quick hand: ${against(ours.time, bare.time)}.`);
  console.log(`  All at once with the focus: ${against(pasted.time, barePasted.time)}.`);
  process.exitCode = figures.every(isKept) ? 0 : 1;
} finally {
  await browser.close();
  hundred.close();
  thousand.close();
}
