// Runs tests in a browser of one engine and writes their tally to a file: browser-process.ts <file> <engine> <set>. A process of
// its own, for the test runner ends the one it is in when it cannot start.
import getPort, { portNumbers } from 'get-port';
import { startTestRunner } from '@web/test-runner';
import type { Reporter } from '@web/test-runner';
import { globSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { engines, type Engine } from '../engines/engine.ts';
import { launchEngine } from '../engines/launch.ts';
import { builtSite, partsOfFiles } from '../engines/built-site.ts';
import { partnerPages } from '../engines/pages.ts';
import { paths } from '../../site/tools/lib/paths.ts';
import { browserTests } from '../web-test-runner.config.ts';
import { emptyTally, sum, type Tally } from './tally.ts';
import { failuresOf, tallyOfSession } from './widget-tally.ts';

const [tallyFile = '', name, set] = process.argv.slice(2);
const engine: Engine = engines.find((one) => one === name) ?? 'chromium';
const everyPath = 'tests/widget/every-path.test.ts';
const widgetTests = globSync('tests/widget/**/*.test.ts', { cwd: paths.root });
const inSet: Record<string, string[]> = {
  // Minutes of the same code in each engine: «pnpm engines» walks them all, a test run does it in Chromium.
  widget: widgetTests.filter((file) => engine === 'chromium' || file !== everyPath),
  'every path': [everyPath],
  scripts: widgetTests.filter((file) => file !== everyPath),
  embedding: ['tests/engines/embedding.test.ts'],
  site: ['tests/engines/site.test.ts'],
};
const files = (inSet[set ?? ''] ?? []).map((file) => join(paths.root, file));

let tally: Tally = emptyTally;
const reporter: Reporter = {
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    for (const session of sessionsForTestFile)
      for (const line of failuresOf(session, relative(paths.root, testFile))) console.error(line);
  },
  onTestRunFinished({ sessions }) {
    tally = sum(sessions.map(tallyOfSession));
  },
};

const running = await launchEngine(engine);
if (typeof running === 'string') {
  // Each file that is not run is told, and counted.
  console.log(`${engine} is not here, so ${files.length} files of tests are skipped. ${running}`);
  writeFileSync(tallyFile, JSON.stringify({ ...emptyTally, skipped: files.length }));
} else {
  const pages = { embedding: partnerPages, site: () => builtSite }[set ?? ''];
  const options = {
    plugins: pages ? [await pages()] : [],
    middleware: set === 'site' ? [partsOfFiles()] : [],
    built: set === 'scripts',
  };
  // Two engines look for a free port at the same time: each looks among its own.
  const firstPort = 8100 + 100 * engines.indexOf(engine);
  const port = await getPort({ port: portNumbers(firstPort, firstPort + 99) });
  const runner = await startTestRunner({
    config: { ...browserTests(files, running.launcher, reporter, options), port },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  runner?.on('finished', () => {
    writeFileSync(tallyFile, JSON.stringify(tally));
    void runner.stop().then(() => {
      running.stop();
      // What the servers of the tests hold open is of no use any more.
      process.exit();
    });
  });
  if (!runner) running.stop();
}
