import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from '../../../widget/check/src/browser/launch.ts';
import { checkPage } from '../../../widget/check/src/check-page.ts';
import type { CheckOptions } from '../../../widget/check/src/options.ts';
import type { Report } from '../../../widget/check/src/report.ts';
import { findBrowser } from '../../../site/tools/browser/find.ts';
import type { Expected, FaultyPage } from './faults/fault.ts';
import { type FixturePage, type Running, startBank, startPartner, wholePage } from './servers.ts';

// Puts the browser's path where the check looks for it.
findBrowser();

const pages = new Map<string, FixturePage>([
  ['/slow.js', { whole: '', after: 1_000 }],
  [
    '/worker.js',
    {
      whole:
        "addEventListener('install', () => skipWaiting());addEventListener('activate', (event) => event.waitUntil(clients.claim()));addEventListener('fetch', (event) => event.respondWith(fetch(event.request)))",
    },
  ],
]);
let browser: Browser;
export let bank: Running;
let partner: Running;

before(async () => {
  [browser, bank, partner] = await Promise.all([launch(), startBank(), startPartner(pages)]);
});
after(async () => {
  await browser.close();
  bank.close();
  partner.close();
});

const defaults = { headers: {}, try: false, isolation: 'shadow', insecure: false, timeout: 10_000 } as const;
let count = 0;

/** Checks a page: on the partner's server, or at another address where the options name one. */
export function check(page: FixturePage, options: Partial<CheckOptions> = {}): Promise<Report> {
  if (options.url !== undefined)
    return checkPage(browser, {
      ...defaults,
      html: page.whole ?? wholePage(page),
      url: options.url,
      ...options,
    });
  const path = `/${++count}`;
  pages.set(path, page);
  return checkPage(browser, { ...defaults, url: partner.origin + path, ...options });
}

export const idsOf = ({ findings }: Report, severity: string) =>
  findings.filter((one) => one.severity === severity).map(({ id }) => id);
const idsIn = (expected: readonly Expected[] = []) => [...new Set(expected.map(({ id }) => id))].toSorted();

function expectFinding({ findings }: Report, severity: string, { id, says, write }: Expected): void {
  const found = findings.find((one) => one.id === id && says.test(one.says.en));
  assert.ok(found, `${id} is told: ${JSON.stringify(findings, null, 1)}`);
  assert.equal(found.severity, severity, id);
  assert.notEqual(found.says.es, found.says.en, `${id} has its Spanish`);
  if (write instanceof RegExp) assert.match(found.write ?? '', write);
  else if (write !== undefined) assert.equal(found.write, write.replaceAll('{bank}', bank.origin));
}

async function expectFaults({
  page,
  options,
  errors = [],
  warnings = [],
  notes = [],
}: FaultyPage): Promise<void> {
  const report = await check(page(bank.origin), options);
  for (const expected of errors) expectFinding(report, 'error', expected);
  for (const expected of warnings) expectFinding(report, 'warning', expected);
  for (const expected of notes) expectFinding(report, 'note', expected);
  assert.deepEqual(
    [...new Set(idsOf(report, 'error'))].toSorted(),
    idsIn(errors),
    'nothing else is made out to be wrong',
  );
  assert.equal(report.works, errors.length === 0);
}

/** Tests of pages with faults: each is to be told, and nothing else called wrong. */
export function describeFaults(faultyPages: readonly FaultyPage[]): void {
  void describe('is told with the line to write:', { concurrency: 3 }, () => {
    for (const faulty of faultyPages) void test(faulty.name, () => expectFaults(faulty));
  });
}
