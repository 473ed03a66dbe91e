// Runs the widget's tests and writes their tally to the file that is its argument. A process of its own, for the test
// runner ends the one it is in when it cannot start.
import { startTestRunner } from '@web/test-runner';
import type { Reporter } from '@web/test-runner';
import { globSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';
import { findBrowser } from '../../site/tools/browser/find.ts';
import { widgetTests } from '../web-test-runner.config.ts';
import { emptyTally, sum } from './tally.ts';
import { failuresOf, tallyOfSession } from './widget-tally.ts';

const [tallyFile = ''] = process.argv.slice(2);
const files = globSync('tests/widget/**/*.test.ts', { cwd: paths.root }).map((file) =>
  join(paths.root, file),
);
let tally = emptyTally;
const reporter: Reporter = {
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    for (const session of sessionsForTestFile)
      for (const line of failuresOf(session, relative(paths.root, testFile))) console.error(line);
  },
  onTestRunFinished({ sessions }) {
    tally = sum(sessions.map(tallyOfSession));
  },
};

const runner = await startTestRunner({
  config: widgetTests(files, findBrowser(), reporter),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner?.on('finished', () => {
  writeFileSync(tallyFile, JSON.stringify(tally));
  void runner.stop();
});
