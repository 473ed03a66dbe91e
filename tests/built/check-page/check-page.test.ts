import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from '../../../check/src/browser/launch.ts';
import { checkPage } from '../../../check/src/check-page.ts';
import type { CheckOptions } from '../../../check/src/options.ts';
import type { Report } from '../../../check/src/report.ts';
import { findBrowser } from '../../../site/tools/browser/find.ts';
import { hosts } from '../../e2e/hosts/hosts.ts';
import { elementFaults } from './faults/element.ts';
import {
  type Expected,
  type FaultyPage,
  framed,
  frameScript,
  good,
  integrityOf,
  script,
  tag,
} from './faults/fault.ts';
import { packFaults } from './faults/pack.ts';
import { pageFaults } from './faults/page.ts';
import { policyFaults } from './faults/policy.ts';
import { scriptFaults } from './faults/script.ts';
import { type FixturePage, type Running, startBank, startPartner, version, wholePage } from './servers.ts';

// Puts the browser's path where the check looks for it.
findBrowser();

const pages = new Map<string, FixturePage>([
  [
    '/worker.js',
    {
      whole:
        "addEventListener('install', () => skipWaiting());addEventListener('activate', (event) => event.waitUntil(clients.claim()));addEventListener('fetch', (event) => event.respondWith(fetch(event.request)))",
    },
  ],
]);
let browser: Browser;
let bank: Running;
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
function check(page: FixturePage, options: Partial<CheckOptions> = {}): Promise<Report> {
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

const idsOf = ({ findings }: Report, severity: string) =>
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

const faultyPages = [...scriptFaults, ...packFaults, ...policyFaults, ...elementFaults, ...pageFaults];

describe('is told with the line to write:', { concurrency: 3 }, () => {
  for (const faulty of faultyPages) test(faulty.name, () => expectFaults(faulty));
});

describe('a page that is right', { concurrency: 3 }, () => {
  test('has nothing said of it', async () => {
    assert.deepEqual((await check(good(bank.origin))).findings, []);
  });

  test('under the policy of the embedding guide, with the guide in two languages', async () => {
    const report = await check({
      body: script(bank.origin) + tag(bank.origin) + tag(bank.origin, 'locale="en"'),
      headers: {
        'content-security-policy': `default-src 'none'; img-src data:; script-src ${bank.origin}; connect-src ${bank.origin}; require-trusted-types-for 'script'; trusted-types first-login-guide`,
      },
    });
    assert.deepEqual(report.findings, []);
  });

  test('with a fixed version, its integrity, and Cross-Origin-Embedder-Policy', async () => {
    const pinned = `integrity="${integrityOf('first-login-guide.js')}" crossorigin="anonymous"`;
    const report = await check({
      body: script(bank.origin, pinned, `widget/${version}/first-login-guide.js`) + tag(bank.origin),
      headers: { 'cross-origin-embedder-policy': 'require-corp' },
    });
    assert.deepEqual(report.findings, []);
  });

  test('on the site of a partner that the registry has', async () => {
    const own = tag(bank.origin, 'partner="ejemplo"').replace('/packs/', '/packs/partners/{partner}/');
    const report = await check({ body: script(bank.origin) + own }, { url: 'https://partner.example/' });
    assert.deepEqual(report.findings, []);
  });

  // Of the torture suite, the hosts that come nearest to what the check calls wrong: the guide survives them.
  const nearest = ['unset everything', 'important everything', 'parent of zero height', 'row of a flex box'];
  for (const { name, css, html = '', around = (guide: string) => guide } of hosts.filter((host) =>
    nearest.includes(host.name),
  ))
    test(`as hostile as «${name}»`, async () => {
      const report = await check({
        whole: `<!doctype html><html lang="es" ${html}><head><title>A</title><style>${css}</style><body>${around(tag(bank.origin))}${script(bank.origin)}`,
      });
      assert.deepEqual(idsOf(report, 'error'), []);
    });
});

describe('a tag that is not on the page yet', { concurrency: 3 }, () => {
  const wanted = () => ({ try: true, script: `${bank.origin}/widget/${version}/first-login-guide.js` });

  test('is tried there, with what it would be', async () => {
    const report = await check({ body: '<p>A shop.</p>' }, wanted());
    assert.equal(report.works, true, JSON.stringify(report.findings));
    assert.match(
      report.tried ?? '',
      /integrity="sha384-.*pack=".*\/widget\/packs\/primer-ingreso\.\{locale\}\.json"/s,
    );
  });

  test('is refused by the policy that the page has', async () => {
    const headers = { 'content-security-policy': "default-src 'self'" };
    const report = await check({ body: '<p>A shop.</p>', headers }, wanted());
    assert.deepEqual(idsOf(report, 'error'), ['csp-script', 'csp-connect']);
  });

  test('is let in by a policy that the page could have', async () => {
    const policy = `default-src 'self'; script-src ${bank.origin}; connect-src ${bank.origin}`;
    const headers = { 'content-security-policy': "default-src 'self'" };
    const report = await check(
      { body: '<p>A shop.</p>', headers },
      { ...wanted(), headers: { 'content-security-policy': policy } },
    );
    assert.equal(report.works, true, JSON.stringify(report.findings));
  });

  test('in a frame is tried as one', async () => {
    const report = await check(
      { body: '<p>A shop.</p>', headers: { 'content-security-policy': "frame-src 'none'" } },
      { ...wanted(), isolation: 'iframe', partner: 'ejemplo' },
    );
    assert.deepEqual(idsOf(report, 'error'), ['csp-frame']);
    assert.match(report.tried ?? '', /first-login-guide-frame\.js.*isolation="iframe"/s);
  });

  test('in a frame works with no policy against it', async () => {
    const report = await check({ body: frameScript(bank.origin) + framed });
    assert.deepEqual(report.findings, []);
  });
});
