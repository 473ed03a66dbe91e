// pnpm lighthouse [path…]: Lighthouse's four scores of the built site's pages, as on a cheap phone. Fails below 100, and where a
// partner's page loses a point to the guide. «partner» measures that alone.
import getPort from 'get-port';
import { chromium } from 'playwright-core';
import { serve } from '../site/server/serve.ts';
import { paths } from '../site/tools/lib/paths.ts';
import { findBrowser } from '../site/tools/browser/find.ts';
import { measureHost } from './lighthouse/host.ts';
import { measure } from './lighthouse/measure.ts';
import { heading, isPerfect, rowOf } from './lighthouse/table.ts';
import { measuredPaths } from './lighthouse/pages.ts';

const asked = process.argv.slice(2);
const own = asked.filter((path) => path !== 'partner');
const site = await serve({
  dist: paths.dist,
  port: await getPort(),
  env: { DATABASE_URL: 'file::memory:' },
  log: () => undefined,
});
const debugging = await getPort();
const { executablePath, args } = findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${debugging}`],
});
try {
  console.log(heading);
  let perfect = true;
  for (const path of asked.length > 0 ? own : measuredPaths) {
    const page = await measure(`http://localhost:${site.port}${path}`, debugging);
    console.log(rowOf(path, page));
    perfect &&= isPerfect(page);
  }
  if (asked.length === 0 || asked.includes('partner')) {
    const { lines, kept } = await measureHost(debugging);
    for (const line of lines) console.log(line);
    perfect &&= kept;
  }
  process.exitCode = perfect ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
