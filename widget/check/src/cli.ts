#!/usr/bin/env node
// npx first-login-guide-check https://your.page: what will not work of the guide there, and the line to add.
import { launch } from './browser/launch.ts';
import { checkPage } from './check-page.ts';
import { languageOf, readCall, usage } from './options.ts';
import { asJson, clean, inSentences } from './report.ts';
import { CallError } from './words.ts';

/** @returns 0 where the guide works, 1 where it does not */
async function main(argv: readonly string[]): Promise<number> {
  const call = readCall(argv);
  if (!call) {
    console.log(usage[languageOf(argv)]);
    return 0;
  }
  const browser = await launch();
  try {
    const report = await checkPage(browser, call);
    console.log((call.json ? asJson : inSentences)(report, call.language));
    return report.works ? 0 : 1;
  } finally {
    await browser.close();
  }
}

// Some package managers hand on the `--` that stands before a script's own words.
const argv = process.argv.slice(2).filter((word, at) => !(at === 0 && word === '--'));
try {
  process.exitCode = await main(argv);
} catch (error) {
  const language = languageOf(argv);
  console.error(clean(error instanceof CallError ? error.words[language] : String(error)));
  process.exitCode = 2;
}
