import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw';
import type { FirstLoginGuide, GuideEvent } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';
import { onPage } from './support/guide.ts';

const address = '/packs/small.json';

function answer(resolver: HttpResponseResolver): void {
  worker.use(http.get(address, resolver));
}

async function mount(integrity = ''): Promise<FirstLoginGuide> {
  return fixture<FirstLoginGuide>(
    html`<first-login-guide pack=${address} integrity=${integrity}
      ><p id="whole">La guía completa.</p></first-login-guide
    >`,
  );
}

async function failure(
  resolver: HttpResponseResolver,
  integrity = '',
): Promise<{ element: FirstLoginGuide; code: string; message: string }> {
  answer(resolver);
  const failed = new Promise<GuideEvent<'guide-error'>>((resolve) => {
    document.body.addEventListener('guide-error', resolve, { once: true });
  });
  const element = await mount(integrity);
  const { code, message } = (await failed).detail;
  await element.updateComplete;
  return { element, code, message };
}

const isShown = (element: FirstLoginGuide) =>
  element.querySelector('#whole')?.getBoundingClientRect().height ?? 0;

describe('the pack comes by request', () => {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  it('shows the whole guide until it has come, then the guide with questions', async () => {
    let send: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => (send = resolve));
    answer(async () => {
      await sent;
      return HttpResponse.json(smallPack());
    });
    const element = await mount();
    expect(isShown(element)).to.be.greaterThan(0);
    send();
    await element.whenReady();
    expect(onPage(element).heading()).to.equal('Guía pequeña');
    expect(isShown(element)).to.equal(0);
  });

  it('sends neither credentials nor the page’s address', async () => {
    let request: Request | undefined;
    answer(({ request: asked }) => {
      request = asked;
      return HttpResponse.json(smallPack());
    });
    const element = await mount();
    await element.whenReady();
    expect(request?.credentials).to.equal('omit');
    expect(request?.headers.get('referer')).to.equal(null);
  });

  it('takes the pack between its tags without a request, and fetches the one of another language', async () => {
    const asked: string[] = [];
    worker.use(
      http.get('/packs/small.:locale.json', ({ params }) => {
        asked.push(String(params['locale']));
        return HttpResponse.json(smallPack('en'));
      }),
    );
    const inline = document.createElement('script');
    inline.type = 'application/json';
    inline.textContent = JSON.stringify(smallPack('es'));
    const holder = await fixture(html`<div lang="es"></div>`);
    const guide = document.createElement('first-login-guide');
    guide.pack = '/packs/small.{locale}.json';
    guide.append(inline);
    holder.append(guide);
    await guide.whenReady();
    expect(onPage(guide).heading()).to.equal('Guía pequeña');
    expect(asked).to.deep.equal([]);
    const changed = oneEvent(guide, 'guide-locale');
    guide.locale = 'en';
    await changed;
    await guide.updateComplete;
    expect(onPage(guide).heading()).to.equal('Small guide');
    expect(asked).to.deep.equal(['en']);
  });

  const bad: [name: string, code: string, resolver: HttpResponseResolver][] = [
    ['404', 'not-found', () => new HttpResponse(null, { status: 404 })],
    ['500', 'server', () => new HttpResponse('oops', { status: 500 })],
    ['no network', 'offline', () => HttpResponse.error()],
    ['HTML', 'not-json', () => HttpResponse.html('<h1>Sign in</h1>')],
    ['half a file', 'not-json', () => HttpResponse.text('{"format":1,"id":"sma')],
    ['another thing', 'not-a-pack', () => HttpResponse.json({ hello: 'world' })],
    ['a list', 'not-a-pack', () => HttpResponse.json([])],
    ['a later format', 'version', () => HttpResponse.json({ ...smallPack(), format: 2 })],
    ['five megabytes', 'too-large', () => HttpResponse.text(' '.repeat(5 * 1024 * 1024))],
    ['a missing title', 'not-a-pack', () => HttpResponse.json({ ...smallPack(), title: undefined })],
    [
      'a key that it should not have',
      'not-a-pack',
      () => HttpResponse.json({ ...smallPack(), script: 'alert(1)' }),
    ],
    [
      'a prototype key',
      'not-a-pack',
      () =>
        HttpResponse.text(
          JSON.stringify(smallPack()).replace('"is":{"channel"', '"is":{"__proto__":["x"],"channel"'),
        ),
    ],
    [
      'a javascript: link',
      'not-a-pack',
      () =>
        HttpResponse.json({
          ...smallPack(),
          intro: [{ paragraph: [{ link: 'javascript:alert(1)', text: 'x' }] }],
        }),
    ],
    [
      'a link to a host that is not the bank’s',
      'link',
      () =>
        HttpResponse.json({
          ...smallPack(),
          intro: [{ paragraph: [{ link: 'https://evil.example/', text: 'x' }] }],
        }),
    ],
    [
      'text that reads backwards',
      'not-a-pack',
      () => HttpResponse.json({ ...smallPack(), title: 'Gu\u202eía' }),
    ],
    [
      'a last route with a condition',
      'rules',
      () => HttpResponse.json({ ...smallPack(), routes: smallPack().routes.slice(0, 1) }),
    ],
    ['a step that is missing', 'rules', () => HttpResponse.json({ ...smallPack(), steps: [] })],
  ];
  for (const [name, code, resolver] of bad) {
    it(`keeps the whole guide on ${name}, and says why`, async () => {
      const failed = await failure(resolver);
      expect(failed.code).to.equal(code);
      expect(failed.message).to.match(/^[A-Z/h].{15,}\.$/s);
      expect(isShown(failed.element)).to.be.greaterThan(0);
      const guide = onPage(failed.element);
      expect(guide.one('[role="alert"]').textContent).to.contain('No pudimos abrir la guía con preguntas.');
      expect(guide.all('#heading'), 'nothing is half shown').to.have.length(0);
    });
  }

  it('tries again when asked', async () => {
    const { element } = await failure(() => new HttpResponse(null, { status: 500 }));
    answer(() => HttpResponse.json(smallPack()));
    const ready = oneEvent(element, 'guide-ready');
    await onPage(element).press('Intentar otra vez');
    await ready;
    expect(onPage(element).heading()).to.equal('Guía pequeña');
    expect(onPage(element).all('[role="alert"]:not(:empty)')).to.have.length(0);
  });

  it('opens where its bytes are those that the page’s integrity names', async () => {
    const body = JSON.stringify(smallPack());
    const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body));
    answer(() => new HttpResponse(body, { headers: { 'content-type': 'application/json' } }));
    const element = await mount(`sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`);
    await element.whenReady();
    expect(onPage(element).heading()).to.equal('Guía pequeña');
  });

  it('is refused where its bytes are others than the page’s integrity names', async () => {
    const { code } = await failure(() => HttpResponse.json(smallPack()), `sha384-${'A'.repeat(64)}`);
    expect(code).to.equal('integrity');
  });

  it('ends its request when it is removed, and asks anew when it is put back', async () => {
    let asked = 0;
    answer(async () => {
      asked += 1;
      if (asked === 1) await delay('infinite');
      return HttpResponse.json(smallPack());
    });
    const element = await mount();
    const parent = element.parentElement;
    // Some engines take a request back that has not left yet.
    await waitUntil(() => asked === 1, 'the pack was not asked for');
    element.remove();
    parent?.append(element);
    await element.whenReady();
    expect(asked).to.equal(2);
  });

  it('takes up a change of language that its removal broke off, when it is put back', async () => {
    const asked: string[] = [];
    worker.use(
      http.get('/packs/small.:locale.json', async ({ params }) => {
        const locale = params['locale'] === 'en' ? 'en' : 'es';
        asked.push(locale);
        if (asked.length === 2) await delay('infinite');
        return HttpResponse.json(smallPack(locale));
      }),
    );
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide pack="/packs/small.{locale}.json" locale="es"></first-login-guide>`,
    );
    await element.whenReady();
    element.start();
    const parent = element.parentElement;
    element.locale = 'en';
    await waitUntil(() => asked.length === 2, 'the other language was not asked for');
    element.remove();
    parent?.append(element);
    await oneEvent(element, 'guide-locale');
    expect(element.state.place).to.equal('question.channel');
    expect(asked).to.deep.equal(['es', 'en', 'en']);
  });

  it('asks for nothing anew when it is put back and has all', async () => {
    let asked = 0;
    answer(() => {
      asked += 1;
      return HttpResponse.json(smallPack());
    });
    const element = await mount();
    await element.whenReady();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.updateComplete;
    await delay(50);
    expect(asked).to.equal(1);
  });
});
