import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FirstLoginGuide, GuideEvent, GuideEventName, Telemetry } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { appAnswers, onPage, walkToOutcome, type GuideOnPage } from './support/guide.ts';

const names = [
  'guide-ready',
  'guide-stage',
  'guide-outcome',
  'guide-link',
  'guide-share',
  'guide-feedback',
  'guide-locale',
  'guide-error',
] as const satisfies readonly GuideEventName[];

type Told = Pick<GuideEvent<GuideEventName>, 'type' | 'detail' | 'bubbles' | 'composed' | 'cancelable'>;

const packs = { es: smallPack('es'), en: smallPack('en') };

/** A guide deep in shadow roots, and all that a listener at the document hears of it. */
async function hear(telemetry: Telemetry, act: (guide: GuideOnPage) => Promise<void>): Promise<Told[]> {
  const told: Told[] = [];
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) told.push(event);
    if (event.type === 'guide-link' || event.type === 'guide-share') event.preventDefault();
  };
  for (const name of names) document.addEventListener(name, listen);
  const host = await fixture(html`<div></div>`);
  const element = document.createElement('first-login-guide');
  Object.assign(element, { telemetry, packData: packs, locale: 'es', feedbackSrc: '/nowhere' });
  host.attachShadow({ mode: 'open' }).append(element);
  await element.whenReady();
  await act(onPage(element));
  for (const name of names) document.removeEventListener(name, listen);
  return told;
}

/** Does all that there is an event of. */
async function doEverything(guide: GuideOnPage): Promise<void> {
  const { element } = guide;
  const failed = new Promise((resolve) => element.addEventListener('guide-error', resolve, { once: true }));
  await walkToOutcome(guide, appAnswers);
  for (const link of guide.all('a')) link.click();
  await guide.next();
  await guide.next();
  for (const link of guide.all('a')) link.click();
  await guide.next();
  await guide.next();
  await guide.press('Compartir');
  await guide.press('Sí, me sirvió');
  await failed;
  const changed = oneEvent(element, 'guide-locale');
  element.locale = 'en';
  await changed;
}

/** What would tell what the customer has, or has not: ids of answers, of questions, of routes, and what follows from them. */
const telling =
  /"(?:app|any|yes|no|unsure)"|channel|phone|token|app-phone|branch|celular|sign-in|download|net\.bank/;

const details = (told: readonly Told[], but: readonly GuideEventName[] = []) =>
  told
    .filter(({ type }) => !but.some((name) => name === type))
    // Whether the guide helped is what the customer says of the guide.
    .map(({ type, detail }) =>
      JSON.stringify({ ...detail, ...(type === 'guide-feedback' ? { helpful: '' } : {}) }),
    );

describe('the events of the element', () => {
  it('are all told, and bubble out of every shadow root', async () => {
    const told = await hear('off', doEverything);
    expect(new Set(told.map(({ type }) => type))).to.deep.equal(new Set(names));
    for (const { bubbles, composed, cancelable, type } of told)
      expect([bubbles, composed, cancelable], type).to.deep.equal([
        true,
        true,
        type === 'guide-link' || type === 'guide-share',
      ]);
  });

  it('tell no answer, and nothing of the way found, by default', async () => {
    for (const detail of details(await hear('off', doEverything))) expect(detail).not.to.match(telling);
  });

  it('tell the kind of the outcome where telemetry is coarse, and nothing else', async () => {
    const told = await hear('coarse', doEverything);
    for (const detail of details(told, ['guide-outcome'])) expect(detail).not.to.match(telling);
    const outcome = told.find(({ type }) => type === 'guide-outcome');
    expect(outcome?.detail).to.deep.equal({ channel: 'app' });
  });

  it('tell the route and its links where telemetry is outcome, and no answer', async () => {
    const told = await hear('outcome', doEverything);
    const of = (name: string) => told.filter(({ type }) => type === name).map(({ detail }) => detail);
    expect(of('guide-outcome')).to.deep.equal([{ channel: 'app', route: 'app-phone' }]);
    expect(of('guide-link')).to.deep.include({ href: 'https://net.bank.example/' });
    for (const detail of details(told, ['guide-outcome', 'guide-link'])) expect(detail).not.to.match(telling);
  });

  it('tell the address of a link that every customer sees', async () => {
    const pack = smallPack();
    pack.intro = [{ paragraph: [{ link: '/es/temas/seguridad/', text: 'Seguridad' }] }];
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide .packData=${pack}></first-login-guide>`,
    );
    await element.whenReady();
    let address: string | undefined;
    element.addEventListener('guide-link', (event) => {
      event.preventDefault();
      address = event.detail.href;
    });
    onPage(element).one('a').click();
    expect(address).to.match(/\/es\/temas\/seguridad\/$/);
  });
});
