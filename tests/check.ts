// pnpm check: format, lint, types, unused code and the guide's content, a line each.
import { runChecks } from './runner/checks.ts';
import { inWords, isGood } from './runner/tally.ts';

const tally = await runChecks();
console.log(inWords(tally));
process.exitCode = isGood(tally) ? 0 : 1;
