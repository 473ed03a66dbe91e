// pnpm engines: the widget's tests from its sources and with its scripts, the published guide on all its paths, the embedding tests and
// the site's, in each engine that is here.
import { engines, installMissing } from './engines/engine.ts';
import { type BrowserSet, runBrowserTests } from './runner/browser-suite.ts';
import { inWords, isGood, sum, type Tally } from './runner/tally.ts';

const sets: readonly BrowserSet[] = ['widget', 'scripts', 'every path', 'embedding', 'site'];
installMissing(engines);
const tallies: Tally[] = [];
for (const engine of engines)
  for (const set of sets) {
    if (engine === 'chromium' && set === 'every path') continue;
    const start = performance.now();
    const tally = await runBrowserTests(set, engine);
    tallies.push(tally);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${tally.failed > 0 ? '✗' : '✓'} ${set} in ${engine}: ${inWords(tally)} (${seconds} s)`);
  }
const total = sum(tallies);
console.log(inWords(total));
process.exitCode = isGood(total) ? 0 : 1;
