import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { FirstLoginGuide } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';
import { appAnswers, onPage, walkToOutcome, type GuideOnPage } from './support/guide.ts';

/** What was sent, in order, with the way to answer each. */
let sent: { body: unknown; answer: (status: number) => void }[] = [];

/** A guide at its end, whose opinions are answered by the test. */
async function atTheEnd(): Promise<GuideOnPage> {
  sent = [];
  worker.use(
    http.post('/opinions', async ({ request }) => {
      const body = await request.json();
      const status = await new Promise<number>((resolve) => sent.push({ body, answer: resolve }));
      return new HttpResponse(null, { status });
    }),
  );
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${smallPack()} feedback-src="/opinions"></first-login-guide>`,
  );
  await element.whenReady();
  const guide = onPage(element);
  await walkToTheEnd(guide);
  return guide;
}

async function walkToTheEnd(guide: GuideOnPage): Promise<void> {
  await walkToOutcome(guide, appAnswers);
  while (guide.element.state.place !== 'finish') await guide.next();
}

async function answer(at: number, status: number): Promise<void> {
  await waitUntil(() => sent.length > at, 'the opinion was not sent');
  sent[at]?.answer(status);
}

const said = (guide: GuideOnPage) => guide.one('[part="feedback"]').textContent.replace(/\s+/g, ' ');
const opinion = { kind: 'guide', id: 'small-guide', locale: 'es', helpful: 'yes' };

describe('what the customer says of the guide', () => {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  it('is sent at once, and once more with the reason', async () => {
    const guide = await atTheEnd();
    await guide.press('Sí, me sirvió');
    await answer(0, 200);
    const reason = guide.all('[role="group"] button')[0];
    reason?.click();
    await answer(1, 200);
    await guide.settled();
    expect(said(guide)).to.contain('Gracias');
    expect(sent.map(({ body }) => body)).to.deep.equal([
      opinion,
      { ...opinion, reason: smallPack().opinions.yes[0]?.id },
    ]);
  });

  it('is kept where it could not be stored, to be sent again', async () => {
    const guide = await atTheEnd();
    await guide.press('Sí, me sirvió');
    const failed = oneEvent(guide.element, 'guide-error');
    await answer(0, 503);
    await failed;
    await guide.settled();
    expect(said(guide)).to.contain('No pudimos guardar tu opinión.');
    await guide.press('Intentar otra vez');
    await answer(1, 200);
    expect(sent.map(({ body }) => body)).to.deep.equal([opinion, opinion]);
  });

  it('is not said to be lost once the customer has gone on from it', async () => {
    const guide = await atTheEnd();
    await guide.press('Sí, me sirvió');
    // The second may overtake the first on its way.
    await waitUntil(() => sent.length === 1, 'the opinion was not sent');
    guide.all('[role="group"] button')[0]?.click();
    await answer(1, 200);
    const failed = oneEvent(guide.element, 'guide-error');
    await answer(0, 503);
    await failed;
    await guide.settled();
    expect(said(guide)).to.contain('Gracias');
  });

  it('does not follow into a walk that was begun anew', async () => {
    const guide = await atTheEnd();
    await guide.press('No me sirvió');
    guide.element.reset();
    const failed = oneEvent(guide.element, 'guide-error');
    await answer(0, 503);
    await failed;
    await walkToTheEnd(guide);
    expect(said(guide)).to.contain('Sí, me sirvió');
  });
});
