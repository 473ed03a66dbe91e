import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { delay, HttpResponse } from 'msw';
import type { FirstLoginGuide } from '../../widget/src/index.ts';
import { worker } from '../mocks/browser.ts';
import { factsAnswer, factsExamples, factsHandler, factsPath, factsRefusals } from '../mocks/facts.ts';
import { smallPack } from '../support/small-pack.ts';
import { onPage } from './support/guide.ts';

/** A guide that asks the address of the contract. */
const guide = () =>
  fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${smallPack()} facts-src=${factsPath}></first-login-guide>`,
  );

/** Waits as long as a good answer takes, and longer. */
const awhile = () => new Promise((resolve) => setTimeout(resolve, 150));

const answersOf = (element: FirstLoginGuide) => element.summary().answers;

/** Waits for an answer to be taken, however slow the machine. */
const answered = (element: FirstLoginGuide) =>
  waitUntil(() => Object.keys(answersOf(element)).length > 0, 'no answer was taken', { timeout: 20_000 });

async function asksAsUsual(element: FirstLoginGuide): Promise<void> {
  expect(answersOf(element)).to.deep.equal({});
  element.start();
  await element.updateComplete;
  expect(element.state.place).to.equal('question.channel');
}

describe('what the contract of `facts-src` says', () => {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => void worker.stop());

  it('has examples, and answers that tell nothing', () => {
    expect(factsExamples).to.include.members(['several', 'nothing', 'unknown']);
    expect(factsRefusals.length).to.be.greaterThan(1);
  });

  const expected: Record<string, Record<string, string>> = {
    several: { channel: 'app', phone: 'yes' },
    nothing: {},
    unknown: { token: 'no' },
  };
  for (const [example, answers] of Object.entries(expected))
    it(`is taken as its example «${example}» means it`, async () => {
      worker.use(factsHandler(() => factsAnswer(example)));
      const element = await guide();
      await (Object.keys(answers).length > 0 ? answered(element) : awhile());
      expect(answersOf(element)).to.deep.equal(answers);
    });

  for (const status of factsRefusals)
    it(`leaves the guide asking as usual after ${status}`, async () => {
      worker.use(factsHandler(() => new HttpResponse(null, { status })));
      const element = await guide();
      await awhile();
      await asksAsUsual(element);
    });

  it('never holds the guide up, however slow the answer', async () => {
    worker.use(
      factsHandler(async () => {
        await delay('infinite');
        return factsAnswer('several');
      }),
    );
    const element = await guide();
    await element.whenReady();
    await asksAsUsual(element);
    await onPage(element).choose('app');
    await onPage(element).next();
    expect(element.state.place).to.equal('question.phone');
  });

  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`fact-${at}`, 'yes']));
  const deep = JSON.parse('{"a":'.repeat(400) + '1' + '}'.repeat(400)) as object;
  const hostile: [name: string, facts: unknown][] = [
    ['thousands of facts that no question asks for', many],
    ['facts that nest deeply', deep],
    ['answers that are markup', { channel: '<img src=x onerror=alert(1)>', phone: '"><script>' }],
    ['answers that are objects', { channel: { app: true }, phone: ['yes'] }],
    ['names that every object has', { constructor: 'yes', toString: 'yes', hasOwnProperty: 'app' }],
  ];
  for (const [name, facts] of hostile)
    it(`takes nothing from ${name}`, async () => {
      worker.use(factsHandler(() => HttpResponse.json({ facts })));
      const element = await guide();
      await awhile();
      await asksAsUsual(element);
      expect(onPage(element).all('img, script')).to.have.length(0);
    });

  it('keeps what is right of an answer that is half wrong', async () => {
    worker.use(
      factsHandler(() => HttpResponse.json({ facts: { channel: 'app', phone: 'perhaps' }, more: 1 })),
    );
    const element = await guide();
    await answered(element);
    expect(answersOf(element)).to.deep.equal({ channel: 'app' });
  });
});
