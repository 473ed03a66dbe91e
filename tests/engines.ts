// pnpm engines: the widget's tests, the published guide on all its paths and the embedding tests, in each engine that is here.
import { engines, installMissing } from './engines/engine.ts';
import { type BrowserSet, runBrowserTests } from './runner/browser-suite.ts';
import { inWords, isGood, sum, type Tally } from './runner/tally.ts';

const sets: readonly BrowserSet[] = ['widget', 'every path', 'embedding'];
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
