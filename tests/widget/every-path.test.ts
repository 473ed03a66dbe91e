import { expect, waitUntil } from '@open-wc/testing';
import { paths, type Pack, type Path } from '@first-login/shared/guide';
import { locales, type Locale } from '@first-login/shared/locales';
import { fields } from './support/fields.ts';
import type { GuideOnPage } from './support/guide.ts';
import { mountPublished, readPublished, walkPath } from './support/published-guide.ts';

/** The modes of the element that change what it keeps, tells or shows. */
const modes = {
  'history: replace': { history: 'replace' },
  'history: push': { history: 'push' },
  'persist: session': { persist: 'session' },
  'telemetry: coarse': { telemetry: 'coarse' },
  'telemetry: outcome': { telemetry: 'outcome' },
  'theme: dark': { theme: 'dark' },
  'heading-level: 6': { headingLevel: 6 },
} as const;

const packs = new Map<Locale, Pack>();

function packIn(locale: Locale): Pack {
  const pack = packs.get(locale);
  if (!pack) throw new Error(`The guide was not read in ${locale}.`);
  return pack;
}

/** The places that a path has, by the pack alone. */
function placesOf(pack: Pack, path: Path): string[] {
  const route = pack.routes.find(({ id }) => id === path.route);
  return [
    'needs',
    ...path.answers.map(([question]) => `question.${question}`),
    'outcome',
    ...(route?.steps ?? []).map((step) => `steps.${step}`),
    'security',
    'finish',
  ];
}

function lookForFields(guide: GuideOnPage): void {
  const [found] = guide.all(fields);
  if (found) expect.fail(`${guide.element.state.place} has ${found.outerHTML}`);
}

async function expectNoField(guide: GuideOnPage, pack: Pack, path: Path): Promise<void> {
  const seen = await walkPath(guide, path, () => lookForFields(guide));
  expect(seen).to.deep.equal(placesOf(pack, path));
  expect(guide.element.summary().route).to.equal(path.route);
}

/** One path for each route. */
const samples = (all: readonly Path[]) => [...new Map(all.map((path) => [path.route, path])).values()];

const entries = () => performance.getEntriesByType('resource');

/** Where requests went. The browser writes them down a moment after their answers. */
async function requests(): Promise<string[]> {
  await waitUntil(() => entries().length > 0, 'no request was written down');
  return entries().map(({ name }) => new URL(name).pathname);
}

async function expectNoTrace(address: string): Promise<void> {
  // The mocks note there which pages they serve, in engines that let them.
  const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  expect(stored.filter((key) => !key.startsWith('msw:'))).to.deep.equal([]);
  expect(document.cookie).to.equal('');
  expect(await indexedDB.databases()).to.deep.equal([]);
  expect(await caches.keys()).to.deep.equal([]);
  expect(location.href).to.equal(address);
}

/** Takes away what the page's entry of the history keeps. WebKit refuses after 100 changes in 10 seconds: later it is taken away. */
function forgetHistory(): boolean {
  if (history.state === null) return true;
  try {
    history.replaceState(null, '');
    return true;
  } catch {
    return false;
  }
}

describe('the published guide, on every path', () => {
  before(async () => {
    performance.setResourceTimingBufferSize(5_000);
    for (const locale of locales) packs.set(locale, await readPublished(locale));
  });
  afterEach(async function () {
    this.timeout(30_000);
    sessionStorage.clear();
    await waitUntil(forgetHistory, 'the history still keeps a place', { interval: 500, timeout: 25_000 });
  });

  for (const locale of locales) {
    it(`has nothing to type in, asks for its pack alone and keeps nothing, in ${locale}`, async function () {
      this.timeout(60_000);
      const { href } = location;
      const { length } = history;
      performance.clearResourceTimings();
      const guide = await mountPublished(locale);
      const all = paths(packIn(locale));
      expect(all.length).to.be.greaterThan(200);
      for (const path of all) await expectNoField(guide, packIn(locale), path);
      expect(await requests()).to.deep.equal([`/packs/primer-ingreso.${locale}.json`]);
      expect(history.length).to.equal(length);
      expect(history.state).to.equal(null);
      await expectNoTrace(href);
    });

    it(`has nothing to type in whatever is pressed on the way, in ${locale}`, async () => {
      const guide = await mountPublished(locale);
      const pressAll = async (selector: string) => {
        for (const control of guide.all(selector)) {
          control.click();
          await guide.settled();
          lookForFields(guide);
        }
      };
      guide.element.start();
      await guide.settled();
      await pressAll('.primary');
      expect(guide.one('#missing-answer').textContent.trim()).not.to.equal('');
      const [path] = paths(packIn(locale));
      guide.element.setAnswers(Object.fromEntries(path?.answers ?? []));
      guide.element.goTo('security');
      await guide.settled();
      await pressAll('.drill input');
      guide.element.goTo('finish');
      await guide.settled();
      await pressAll('[part="feedback"] button:first-child');
      await pressAll('[part="feedback"] button:first-child');
      expect(guide.all('[part="feedback"] button'), 'the opinion is given').to.have.length(0);
    });

    for (const [name, mode] of Object.entries(modes)) {
      it(`has nothing to type in on any route, in ${locale}, ${name}`, async () => {
        const { href } = location;
        performance.clearResourceTimings();
        const guide = await mountPublished(locale, mode);
        for (const path of samples(paths(packIn(locale)))) await expectNoField(guide, packIn(locale), path);
        expect(await requests()).to.deep.equal([`/packs/primer-ingreso.${locale}.json`]);
        expect(localStorage.length, 'local storage').to.equal(0);
        expect(sessionStorage.length, 'session storage').to.equal(name === 'persist: session' ? 1 : 0);
        expect(document.cookie).to.equal('');
        expect(location.href, 'no answer in the address').to.equal(href);
      });
    }
  }
});
