import { expect } from '@open-wc/testing';
import { decide, paths, type Answers, type Pack } from '@first-login/shared/guide';
import { locales } from '@first-login/shared/locales';
import { guidePack } from '../../widget/examples/white-label/guide.ts';
import { smallPack } from '../support/small-pack.ts';
import { fields } from './support/fields.ts';
import { mountGuide, walkToOutcome, type GuideOnPage } from './support/guide.ts';

async function visitEveryPlace(guide: GuideOnPage, answers: Answers, visit: () => void): Promise<void> {
  visit();
  await walkToOutcome(guide, answers, visit);
  while (guide.element.state.place !== 'finish') {
    visit();
    await guide.next();
  }
  visit();
}

/** The second bank's other language is not one that this widget speaks. */
const packs: Pack[] = [...locales.map(smallPack), guidePack('en') as Pack];

describe('the guide cannot ask for a secret', () => {
  for (const pack of packs) {
    for (const path of paths(pack)) {
      const answers = Object.fromEntries(path.answers);
      it(`has no field on ${JSON.stringify(answers)} in «${pack.title}»`, async () => {
        const guide = await mountGuide(pack);
        let places = 0;
        await visitEveryPlace(guide, answers, () => {
          places += 1;
          expect(guide.all(fields), guide.element.state.place).to.have.length(0);
        });
        expect(places).to.be.at.least(5);
        expect(decide(pack, guide.element.summary().answers).kind).to.equal('route');
      });
    }
  }

  it('does nothing at the events of digit keys', async () => {
    const guide = await mountGuide();
    await guide.next();
    const before = guide.one('.stage').innerHTML;
    for (const key of '12345678') {
      for (const target of guide.all('input, button, #heading'))
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    await guide.settled();
    expect(guide.one('.stage').innerHTML).to.equal(before);
  });

  it('leaves no trace in storage, cookies or the address', async () => {
    const address = location.href;
    const guide = await mountGuide();
    await visitEveryPlace(guide, { channel: 'app', phone: 'yes', token: 'no' }, () => undefined);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(location.href).to.equal(address);
  });

  it('tells no answer in any event', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push(JSON.stringify((event as CustomEvent).detail));
    const names = [
      'guide-ready',
      'guide-stage',
      'guide-outcome',
      'guide-feedback',
      'guide-share',
      'guide-link',
    ];
    for (const name of names) document.addEventListener(name, listen);
    const guide = await mountGuide();
    await visitEveryPlace(guide, { channel: 'app', phone: 'yes', token: 'no' }, () => undefined);
    await guide.press('Sí, me sirvió');
    for (const name of names) document.removeEventListener(name, listen);
    expect(told).to.have.length.greaterThan(6);
    for (const detail of told) expect(detail).not.to.match(/channel|phone|token|app-phone|"no"|"app"/);
  });
});
