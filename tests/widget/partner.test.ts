import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Pack } from '@first-login/shared/guide';
import type { FirstLoginGuide, GuideEvent } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { warningsOf } from './support/console.ts';
import { mountGuide, onPage } from './support/guide.ts';

type Partner = NonNullable<Pack['partner']>;

/** The browser's tests are not served over HTTPS; a registry knows no other origin. Past the check, for its answer alone. */
const here = location.origin;
const elsewhere: Partner = { id: 'shop', name: 'La Tienda', origins: ['https://shop.example'] };

/** A guide on a page that says it is this partner's. */
async function guideOf(claimed: string | undefined, partner: Partner | undefined): Promise<FirstLoginGuide> {
  const pack = { ...smallPack(), ...(partner && { partner }) };
  return fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${pack} .partner=${claimed}><p>Completa.</p></first-login-guide>`,
  );
}

const textOf = (element: FirstLoginGuide) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('the partner whose page shows the guide', () => {
  it('is not named on a page of another origin, and the developer is told', async () => {
    const told = await warningsOf(async () => {
      const element = await guideOf('shop', elsewhere);
      await element.whenReady();
      expect(textOf(element)).not.to.contain('La Tienda');
    });
    expect(told.join()).to.contain('does not name the partner «shop»').and.to.contain(here);
  });

  it('is not named where the page does not say that it is one', async () => {
    const element = await guideOf(undefined, elsewhere);
    await element.whenReady();
    expect(textOf(element)).not.to.contain('La Tienda');
  });

  it('is asked for under its own name in the address of the pack', async () => {
    const missing = new Promise<string>((resolve) => {
      document.body.addEventListener(
        'guide-error',
        ({ detail }: GuideEvent<'guide-error'>) => resolve(detail.message),
        { once: true },
      );
    });
    await fixture(
      html`<first-login-guide pack="/none/{partner}/g.{locale}.json" partner="shop"></first-login-guide>`,
    );
    expect(await missing).to.contain('/none/shop/g.es.json');
  });
});

describe('a guide that the bank takes back', () => {
  const { version } = document.createElement('first-login-guide');
  const cases: [name: string, change: Partial<Pack>][] = [
    ['from a partner', { partner: { ...elsewhere, revoked: true } }],
    ['in this version', { pulled: [version] }],
  ];
  for (const [name, change] of cases)
    it(`${name}, leaves the text between the tags, the official address and no question`, async () => {
      const codes: string[] = [];
      const note = ({ detail }: GuideEvent<'guide-error'>) => codes.push(detail.code);
      document.body.addEventListener('guide-error', note);
      const pack = { ...smallPack(), ...change };
      const element = await fixture<FirstLoginGuide>(
        html`<first-login-guide .packData=${pack}><p>La guía completa.</p></first-login-guide>`,
      );
      await waitUntil(() => element.state.phase === 'failed');
      await element.updateComplete;
      document.body.removeEventListener('guide-error', note);
      expect(codes).to.deep.equal(['withdrawn']);
      expect(onPage(element).one('[role="alert"]').textContent).to.contain('https://net.bank.example');
      expect(onPage(element).all('button, .stage')).to.have.length(0);
      expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    });

  it('also goes from a page where it is being walked', async () => {
    const guide = await mountGuide();
    const failed = oneEvent(guide.element, 'guide-error');
    guide.element.packData = { ...smallPack(), pulled: [version] };
    await failed;
    await guide.settled();
    expect(guide.all('.stage')).to.have.length(0);
    expect(guide.element.state.phase).to.equal('failed');
  });

  it('stays where another version is meant', async () => {
    const guide = await mountGuide({ ...smallPack(), pulled: ['1.2.3'] });
    expect(guide.all('.stage')).to.have.length(1);
  });
});
