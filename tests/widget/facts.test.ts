import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import type { FirstLoginGuide, GuideEvent } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';
import { onPage } from './support/guide.ts';

let failed: Promise<string>;

/** A guide whose bank's server answers this when it is asked what it knows of the customer. */
async function guideWithFacts(resolver: HttpResponseResolver, source = '/facts'): Promise<FirstLoginGuide> {
  worker.use(http.get('/facts', resolver));
  failed = new Promise((resolve) => {
    const tell = ({ detail }: GuideEvent<'guide-error'>) => resolve(`${detail.code}: ${detail.message}`);
    document.body.addEventListener('guide-error', tell, { once: true });
  });
  return fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${smallPack()} facts-src=${source}></first-login-guide>`,
  );
}

/** Waits until the guide knows as many answers, or `guide-error` has told why not. */
async function settled(element: FirstLoginGuide, answers: number): Promise<string> {
  const known = (async () => {
    while (Object.keys(element.summary().answers).length < answers) await element.updateComplete.then(frame);
    return 'known';
  })();
  return Promise.race([failed, known]);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('what the bank’s server knows of the customer', () => {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  it('spares the questions that it answers, and can be changed', async () => {
    const element = await guideWithFacts(() =>
      HttpResponse.json({ facts: { channel: 'app', phone: 'yes' } }),
    );
    await settled(element, 2);
    element.start();
    await element.updateComplete;
    expect(element.state.place).to.equal('question.token');
    element.goTo('question.channel');
    await element.updateComplete;
    expect(onPage(element).input('input[value="app"]').checked).to.equal(true);
  });

  it('is told apart from what the customer answered', async () => {
    const element = await guideWithFacts(() => HttpResponse.json({ facts: { phone: 'yes', token: 'yes' } }));
    await settled(element, 2);
    element.setAnswers({ channel: 'app', token: 'no' });
    element.goTo('outcome');
    await element.updateComplete;
    const told = onPage(element)
      .all('.answers dd:first-of-type')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(told).to.deep.equal(['App', 'Sí (según Banco Ejemplo)', 'No']);
  });

  it('is asked for with no answer in the request', async () => {
    let url = '';
    const element = await guideWithFacts(({ request }) => {
      ({ url } = request);
      return HttpResponse.json({ facts: { channel: 'app' } });
    });
    await settled(element, 1);
    expect(new URL(url).search).to.equal('');
  });

  it('leaves out what is no answer of the guide', async () => {
    const facts = { channel: 'pigeon', phone: 7, password: '1234', __proto__: { token: 'yes' }, token: 'no' };
    const element = await guideWithFacts(() => HttpResponse.json({ facts }));
    await settled(element, 1);
    expect(element.summary().answers).to.deep.equal({ token: 'no' });
  });

  it('takes what comes after it was moved on the page', async () => {
    let send: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => (send = resolve));
    let asked = 0;
    const element = await guideWithFacts(async () => {
      asked += 1;
      await sent;
      return HttpResponse.json({ facts: { channel: 'app' } });
    });
    await waitUntil(() => asked === 1, 'the facts were not asked for');
    element.parentElement?.append(element);
    send();
    expect(await settled(element, 1)).to.equal('known');
    expect(asked).to.equal(1);
  });

  it('takes away neither an answer that was given nor the question on show', async () => {
    let send: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => (send = resolve));
    const element = await guideWithFacts(async () => {
      await sent;
      return HttpResponse.json({ facts: { channel: 'any', phone: 'no', token: 'yes' } });
    });
    await element.whenReady();
    const page = onPage(element);
    await page.next();
    await page.choose('app');
    await page.next();
    expect(element.state.place).to.equal('question.phone');
    send();
    await settled(element, 2);
    expect(element.summary().answers).to.deep.equal({ channel: 'app', token: 'yes' });
    expect(element.state.place).to.equal('question.phone');
  });

  const bad: [name: string, resolver: HttpResponseResolver][] = [
    ['500', () => new HttpResponse('oops', { status: 500 })],
    ['404', () => new HttpResponse(null, { status: 404 })],
    ['no network', () => HttpResponse.error()],
    ['HTML', () => HttpResponse.html('<h1>Sign in</h1>')],
    ['five megabytes', () => HttpResponse.text(' '.repeat(5 * 1024 * 1024))],
  ];
  for (const [name, resolver] of bad)
    it(`leaves the guide asking as usual after ${name}`, async () => {
      const element = await guideWithFacts(resolver);
      expect(await settled(element, 1)).to.match(/^facts: /);
      element.start();
      await element.updateComplete;
      expect(element.state.place).to.equal('question.channel');
    });

  for (const [name, body] of Object.entries({
    'a list': [],
    nothing: null,
    'facts that are a text': { facts: 'yes' },
  }))
    it(`leaves the guide asking as usual after ${name}`, async () => {
      const asked = Promise.withResolvers<unknown>();
      const element = await guideWithFacts(() => {
        asked.resolve(true);
        return HttpResponse.json(body);
      });
      await asked.promise;
      await frame();
      expect(element.summary().answers).to.deep.equal({});
    });

  it('says so when its address is none', async () => {
    const element = await guideWithFacts(() => HttpResponse.json({}), 'https://');
    expect(await settled(element, 1)).to.match(/^facts: /);
  });
});
