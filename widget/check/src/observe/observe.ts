import { request, type Browser } from 'playwright-core';
import type { GuideOnPage, Observation, Policy, TextLeft } from '../observation.ts';
import type { CheckOptions } from '../options.ts';
import { axeIn } from './axe.ts';
import { lookAtPage, measureWidths, type PageSays } from './in-page.ts';
import { lookWhenReady } from './readiness.ts';
import { reachOf } from './reach.ts';
import { recorded, tryPolicies } from './recorder.ts';
import { askServers, type Asking } from './served.ts';
import { manifestsFor, snippetFor } from './snippet.ts';
import { visitPage, type Visit, type VisitOptions } from './visit.ts';

const phone = { width: 360, height: 740 };

/** Where the page is, once its server has sent it there. */
async function settle({ url, html, insecure, timeout }: CheckOptions): Promise<string> {
  const whole = new URL(url).href;
  if (html !== undefined) return whole;
  const client = await request.newContext({ ignoreHTTPSErrors: insecure, timeout });
  try {
    const found = new URL((await client.get(whole)).url());
    // As in a browser, the place on the page outlasts what its server says.
    found.hash ||= new URL(whole).hash;
    return found.href;
  } catch {
    // The visit itself will tell it better.
    return whole;
  } finally {
    await client.dispose();
  }
}

function policiesOf({ headers }: Visit, metaPolicies: readonly string[]): Policy[] {
  const split = (name: string) => (headers[name] ?? '').split(/[\n,]/).filter((text) => text.trim() !== '');
  return [
    ...split('content-security-policy').map((text) => ({ text, from: 'header' as const, reportOnly: false })),
    ...split('content-security-policy-report-only').map((text) => ({
      text,
      from: 'header' as const,
      reportOnly: true,
    })),
    ...metaPolicies.map((text) => ({ text, from: 'meta' as const, reportOnly: false })),
  ];
}

const isFramed = ({ attributes }: PageSays['guides'][number]) => attributes['isolation'] === 'iframe';

/** Where the words of the guides come from: their packs, and the frames of those that stand in one. */
const contentOf = ({ guides }: PageSays): string[] =>
  guides.flatMap(({ pack, frame }) => [pack.url, frame]).filter((url) => url !== '');

/** Has the page try what its guides have not come to, so that everything is told at once. */
async function tryTheRest({ page, asked }: Visit, { guides, registered }: PageSays): Promise<void> {
  if (registered === 'guide') return;
  const framed = guides.filter(isFramed);
  const others = guides.filter((guide) => !framed.includes(guide));
  const packs = others.flatMap(({ pack }) => (pack.given === 'address' && pack.url ? [pack.url] : []));
  const frames = framed.flatMap(({ frame }) => (frame ? [frame] : []));
  await page.evaluate(tryPolicies, {
    packs: packs.filter((url) => !asked.includes(url)),
    frames: frames.filter((url) => !asked.includes(url)),
    policy: others.length > 0,
  });
}

async function widthsOf({ page }: Visit): Promise<{ desktop: number; phone: number }[]> {
  const desktop = await page.evaluate(measureWidths);
  await page.setViewportSize(phone);
  const narrow = await page.evaluate(measureWidths);
  return desktop.map((width, at) => ({ desktop: width, phone: narrow[at] ?? width }));
}

/**
 * What is left to read where some requests do not come through.
 * @param says of the first visit, which has shown it already where the script, or the content, did not come there either
 */
function textWithout(browser: Browser, options: VisitOptions, says: PageSays): Promise<TextLeft[]> {
  const isShown = says.registered === 'none' || says.guides.every(({ phase }) => phase === 'failed');
  return isShown ? Promise.resolve(says.guides.map(({ text }) => text)) : visitWithout(browser, options);
}

async function visitWithout(browser: Browser, options: VisitOptions): Promise<TextLeft[]> {
  const visit = await visitPage(browser, options);
  try {
    // A frame that does not come fails late; the text stands there all the while.
    const isOn = (says: PageSays) =>
      says.guides.every((guide) => guide.phase === 'failed' || isFramed(guide));
    const { page } = visit;
    await page.waitForLoadState('load').catch(() => undefined);
    let says = await page.evaluate(lookAtPage);
    for (let turn = 0; turn < 10 && says.registered === 'guide' && !isOn(says); turn++) {
      await page.waitForTimeout(100);
      says = await page.evaluate(lookAtPage);
    }
    return says.guides.map(({ text }) => text);
  } finally {
    await visit.close();
  }
}

/** A page whose service worker is there since the first visit answers by it from the second one on. */
async function answeredByWorker(visit: Visit, { guides, scripts }: PageSays): Promise<string[]> {
  const { page, answeredByWorker: answered } = visit;
  const has = await page
    .evaluate(
      async () =>
        'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistrations()).length > 0,
    )
    .catch(() => false);
  if (has) {
    await page.evaluate(async () => {
      await Promise.race([
        navigator.serviceWorker.ready,
        new Promise((resolve) => setTimeout(resolve, 3000)),
      ]);
    });
    await page.reload({ waitUntil: 'load' }).catch(() => undefined);
    await page.waitForTimeout(300);
  }
  const ours = [...scripts.map(({ src }) => src), ...guides.map(({ pack }) => pack.url)];
  return [...new Set(answered.filter((url) => ours.includes(url)))];
}

/** Looks at a page from all sides. @throws CallError where it cannot be opened */
export async function observe(browser: Browser, given: CheckOptions): Promise<Observation> {
  const url = await settle(given);
  const asking: Asking = { origin: new URL(url).origin, ...given };
  const manifests = (script: string) => Object.values(manifestsFor(script)).filter(Boolean);
  const tried = given.try
    ? snippetFor(given, await askServers(manifests(given.script ?? ''), asking))
    : undefined;
  const options: VisitOptions = { ...given, url, ...(tried !== undefined && { insert: tried }) };
  const visit = await visitPage(browser, options);
  try {
    const says = await lookWhenReady(visit, given.timeout);
    const reached = await reachOf(visit.page, says);
    await tryTheRest(visit, says);
    const axe = says.guides.some(({ phase }) => phase === 'ready') ? await axeIn(visit.page) : [];
    const { violations, faults } = await visit.page.evaluate(recorded);
    const widths = await widthsOf(visit);
    const workers = await answeredByWorker(visit, says);
    const guides: GuideOnPage[] = says.guides.map((guide, at) => ({
      ...guide,
      ...(reached[at] ?? { shut: null, coveredBy: null }),
      width: widths[at] ?? { desktop: 0, phone: 0 },
    }));
    const scriptUrls = says.scripts.map(({ src }) => src);
    const packs = guides.flatMap(({ pack }) => (pack.url ? [pack.url] : []));
    const content = contentOf(says);
    const [served, withoutScript, withoutContent] = await Promise.all([
      askServers([...scriptUrls, ...packs, ...scriptUrls.flatMap(manifests)], asking),
      textWithout(browser, { ...options, blocked: (one) => scriptUrls.includes(one) }, says),
      textWithout(browser, { ...options, blocked: (one) => content.includes(one) }, says),
    ]);
    return {
      page: {
        asked: given.url,
        url,
        status: visit.status,
        headers: visit.headers,
        html: visit.html,
        hasViewport: says.hasViewport,
        isQuirky: says.isQuirky,
        rootFontSize: says.rootFontSize,
        registered: says.registered,
        departures: visit.departures,
        errors: visit.errors,
        answeredByWorker: workers,
      },
      policies: policiesOf(visit, says.metaPolicies),
      violations,
      scripts: says.scripts.map((one) => ({ ...one, referer: visit.referers.get(one.src) ?? '' })),
      guides,
      faults,
      warnings: [...new Set(visit.warnings)],
      served,
      axe,
      without: { script: withoutScript, content: withoutContent },
      tried,
    };
  } finally {
    await visit.close();
  }
}
