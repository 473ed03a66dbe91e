import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { define, type FirstLoginGuide } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { smallPack } from '../support/small-pack.ts';
import { appAnswers, onPage, walkToOutcome, type GuideOnPage } from './support/guide.ts';

define();

/** Presses a button as with Enter: it has the focus first. */
async function pressFocused(guide: GuideOnPage, text: string): Promise<void> {
  guide
    .all('button')
    .find((button) => button.textContent.trim() === text)
    ?.focus();
  expect(guide.focused()?.textContent.trim()).to.equal(text);
  await guide.press(text);
}

async function atTheEnd(feedback?: string): Promise<GuideOnPage> {
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${smallPack()}></first-login-guide>`,
  );
  element.feedbackSrc = feedback;
  await element.whenReady();
  const guide = onPage(element);
  await walkToOutcome(guide, appAnswers);
  while (guide.element.state.place !== 'finish') await guide.next();
  return guide;
}

const reason = smallPack().opinions.yes[0]?.label ?? '';
const isOnOpinion = (guide: GuideOnPage) => guide.focused()?.getAttribute('part') === 'feedback';

describe('the focus', () => {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  for (const vote of ['Sí, me sirvió', 'No me sirvió'])
    it(`stays with the opinion when «${vote}» is pressed`, async () => {
      const guide = await atTheEnd();
      await pressFocused(guide, vote);
      expect(isOnOpinion(guide)).to.equal(true);
      expect(guide.focused()?.getAttribute('aria-label')).to.equal('¿Te sirvió esta guía?');
    });

  it('stays with the opinion when a reason is pressed, and what is read of it is not read twice', async () => {
    const guide = await atTheEnd();
    await pressFocused(guide, 'Sí, me sirvió');
    await pressFocused(guide, reason);
    expect(isOnOpinion(guide)).to.equal(true);
    expect(guide.focused()?.getAttribute('role')).to.equal('group');
    expect(guide.one('[part="feedback"] [role="status"]').textContent).to.contain('Gracias');
  });

  it('stays with an opinion that is lost while a reason has it, and that is sent again', async () => {
    const statuses = [503, 200];
    worker.use(http.post('/lost', () => new HttpResponse(null, { status: statuses.shift() ?? 200 })));
    const guide = await atTheEnd('/lost');
    await guide.press('Sí, me sirvió');
    guide.all('[role="group"] [role="group"] button')[0]?.focus();
    await waitUntil(() => guide.one('[part="feedback"]').textContent.includes('No pudimos'), 'was not lost');
    await guide.settled();
    expect(isOnOpinion(guide)).to.equal(true);
    await pressFocused(guide, 'Intentar otra vez');
    expect(isOnOpinion(guide)).to.equal(true);
  });

  it('is not taken from where it is by an opinion that is lost', async () => {
    worker.use(http.post('/lost', () => new HttpResponse(null, { status: 503 })));
    const guide = await atTheEnd('/lost');
    await guide.press('Sí, me sirvió');
    const share = guide.one('[part="share"]');
    share.focus();
    await waitUntil(() => guide.one('[part="feedback"]').textContent.includes('No pudimos'), 'was not lost');
    await guide.settled();
    expect(guide.focused()).to.equal(share);
  });

  it('comes to the guide’s heading after another try that works, and to the button after one that fails', async () => {
    const answers: (() => Response)[] = [
      () => new HttpResponse(null, { status: 503 }),
      () => new HttpResponse(null, { status: 503 }),
      () => HttpResponse.json(smallPack()),
    ];
    worker.use(http.get('/late.json', () => answers.shift()?.() ?? HttpResponse.error()));
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide pack="/late.json"></first-login-guide>`,
    );
    const guide = onPage(element);
    const failed = () => waitUntil(() => element.state.phase === 'failed', 'the guide did not fail');
    await failed();
    await guide.settled();
    expect(guide.focused()).to.equal(null);
    await pressFocused(guide, 'Intentar otra vez');
    await failed();
    await guide.settled();
    expect(guide.focused()?.textContent.trim()).to.equal('Intentar otra vez');
    await guide.press('Intentar otra vez');
    await element.whenReady();
    await guide.settled();
    expect(guide.focused()?.id).to.equal('heading');
  });
});
