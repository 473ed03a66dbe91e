import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw';
import type { FirstLoginGuide, GuideEvent } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';
import { appAnswers, mountGuide, onPage, walkToOutcome } from './support/guide.ts';

const address = '/packs/small.json';

/** What a guide says of a pack that it cannot show, and whether the guide between the tags is still there. */
async function fault(pack: string, resolver: HttpResponseResolver, locale = ''): Promise<string> {
  worker.use(http.get(address, resolver));
  const failed = new Promise<GuideEvent<'guide-error'>>((resolve) => {
    document.body.addEventListener('guide-error', resolve, { once: true });
  });
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide pack=${pack} locale=${locale || 'es'}
      ><p id="whole">Completa.</p></first-login-guide
    >`,
  );
  const { code, message } = (await failed).detail;
  await element.updateComplete;
  expect(message).to.match(/^\S.{15,}\.$/s);
  expect(element.querySelector('#whole')?.getBoundingClientRect().height).to.be.greaterThan(0);
  expect(onPage(element).all('#heading'), 'nothing is half shown').to.have.length(0);
  return code;
}

describe('a pack that cannot be shown', () => {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  it('is given up when it is slow', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => timeout(50);
    try {
      expect(await fault(address, async () => delay('infinite'))).to.equal('timeout');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('is refused in another language than was asked for', async () => {
    expect(await fault(address, () => HttpResponse.json(smallPack('es')), 'en')).to.equal('language');
  });

  for (const none of ['http://[', 'https://', '//', 'javascript:alert(1)', 'data:application/json,{}'])
    it(`is refused at «${none}», without an exception`, async () => {
      const code = await fault(none, () => HttpResponse.json(smallPack()));
      expect(code).to.be.oneOf(['not-found', 'offline', 'not-a-pack', 'not-json']);
    });

  it('is refused where a text has ten thousand parts', async () => {
    const intro = Array.from({ length: 10_000 }, () => ({ paragraph: ['x'] }));
    const code = await fault(address, () => HttpResponse.json({ ...smallPack(), intro }));
    expect(code).to.be.oneOf(['too-large', 'not-a-pack']);
  });

  for (const [name, change] of Object.entries({
    'an own __proto__': '"__proto__":{"polluted":1},"title"',
    'a constructor': '"constructor":{"prototype":{"polluted":1}},"title"',
  }))
    it(`is refused with ${name}, and no prototype changes`, async () => {
      const text = JSON.stringify(smallPack()).replace('"title"', change);
      expect(await fault(address, () => HttpResponse.text(text))).to.equal('not-a-pack');
      expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    });
});

describe('another guide in the place of the first', () => {
  it('keeps what it knows of the answers and drops the rest', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    const other = smallPack();
    const questions = other.questions.filter(({ id }) => id !== 'token');
    const routes = other.routes.map((route) => ({ ...route, notes: [] }));
    guide.element.packData = { ...other, id: 'other-guide', revision: 'ba9876543210', questions, routes };
    await waitUntil(() => guide.element.revision === 'ba9876543210');
    await guide.settled();
    expect(guide.element.summary()).to.deep.equal({
      answers: { channel: 'app', phone: 'yes' },
      route: 'app-phone',
    });
    expect(guide.heading()).to.equal('Regístrate con tu celular');
  });
});
