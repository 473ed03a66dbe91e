import type { Browser } from 'playwright-core';
import { judge } from './judge.ts';
import { observe } from './observe/observe.ts';
import type { CheckOptions } from './options.ts';
import { reportOf, type Report } from './report.ts';

/** Looks at a page in a browser and says what will not work of the guide on it. @throws CallError where it cannot be opened */
export async function checkPage(browser: Browser, options: CheckOptions): Promise<Report> {
  const observed = await observe(browser, options);
  return reportOf(observed.page.url, judge(observed), observed.tried);
}
