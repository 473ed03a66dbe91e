import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { define, FirstLoginGuide } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { appAnswers, mountGuide, onPage, walkToOutcome } from './support/guide.ts';

const packs = { es: smallPack('es'), en: smallPack('en') };

async function mount(template: unknown): Promise<FirstLoginGuide> {
  const holder = await fixture(html`<div>${template}</div>`);
  const element = holder.querySelector('first-login-guide');
  if (!element) throw new Error('No guide on the page.');
  await element.whenReady();
  return element;
}

describe('the element on a page', () => {
  it('takes the language of the nearest lang', async () => {
    const element = await mount(
      html`<div lang="en-GB"><first-login-guide .packData=${packs}></first-login-guide></div>`,
    );
    expect(onPage(element).heading()).to.equal('Small guide');
  });

  it('speaks Spanish where the page’s language is none of its own', async () => {
    const element = await mount(
      html`<div lang="fr"><first-login-guide .packData=${packs}></first-login-guide></div>`,
    );
    expect(onPage(element).heading()).to.equal('Guía pequeña');
  });

  it('shows all of its first view, however late the pack comes', async () => {
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide><p>La guía completa.</p></first-login-guide>`,
    );
    const { one } = onPage(element);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const frames = async () => {
      for (let drawn = 0; drawn < 4; drawn += 1) await frame();
      await new Promise((resolve) => setTimeout(resolve, 100));
    };
    // The box that it will be drawn in has been seen empty: it is drawn in two frames.
    await frames();
    element.packData = packs;
    await element.whenReady();
    await frames();
    // Boxes alone are asked for: a computed style would have an engine do what it has perhaps left undone.
    for (const box of [one('ul'), one('.actions'), one('.promise')])
      expect(box.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('does not move the text between its tags out of sight when no pack comes', async () => {
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide><p>La guía completa.</p></first-login-guide>`,
    );
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const failed = oneEvent(element, 'guide-error');
    element.packData = {};
    await failed;
    await element.updateComplete;
    expect(onPage(element).one('.root').getBoundingClientRect().height).to.be.lessThan(500);
  });

  it('changes its language live and keeps place, answers and focus', async () => {
    const element = await mount(html`<first-login-guide locale="es" .packData=${packs}></first-login-guide>`);
    const guide = onPage(element);
    await walkToOutcome(guide, appAnswers);
    guide.one('.primary').focus();
    const changed = oneEvent(element, 'guide-locale');
    element.locale = 'en';
    await changed;
    await element.updateComplete;
    expect(guide.heading()).to.equal('Register with your phone');
    expect(guide.focused()).to.equal(guide.one('.primary'));
  });

  it('has a language of its own beside another guide', async () => {
    const spanish = await mountGuide(packs.es);
    const english = await mountGuide(packs.en);
    await spanish.next();
    await english.next();
    expect(spanish.one('.primary').textContent).to.contain('Continuar');
    expect(english.one('.primary').textContent).to.contain('Continue');
  });

  it('walks by itself beside another guide', async () => {
    const first = await mountGuide();
    const second = await mountGuide();
    await first.next();
    await first.choose('app');
    expect(second.element.state.place).to.equal('needs');
  });

  it('keeps its walk when it is moved, or removed and put back', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    const { parentElement } = guide.element;
    guide.element.remove();
    parentElement?.append(guide.element);
    await guide.settled();
    expect(guide.heading()).to.equal('Regístrate con tu celular');
    await guide.next();
    expect(guide.heading()).to.equal('Descarga la app');
  });

  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('div');
    element.innerHTML = '<first-login-guide></first-login-guide>';
    const guide = element.firstElementChild;
    if (!(guide instanceof FirstLoginGuide)) throw new Error('not upgraded');
    guide.packData = smallPack();
    document.body.append(element);
    await guide.whenReady();
    expect(onPage(guide).heading()).to.equal('Guía pequeña');
    element.remove();
  });

  it('tolerates being defined twice', () => {
    expect(() => {
      define();
      define();
    }).not.to.throw();
  });

  it('begins where the host says, as far as the answers open it', async () => {
    const open = await mount(
      html`<first-login-guide
        entry="steps.sign-in"
        .answers=${appAnswers}
        .packData=${packs.es}
      ></first-login-guide>`,
    );
    expect(open.state.place).to.equal('steps.sign-in');
    const closed = await mount(
      html`<first-login-guide
        entry="steps.sign-in"
        .answers=${{ channel: 'app' }}
        .packData=${packs.es}
      ></first-login-guide>`,
    );
    expect(closed.state.place).to.equal('question.phone');
  });

  it('drops answers that the guide does not know', async () => {
    const element = await mount(
      html`<first-login-guide
        .answers=${{ channel: 'pigeon', __proto__: 'x', colour: 'red', phone: 'yes' }}
        .packData=${packs.es}
      ></first-login-guide>`,
    );
    expect(element.summary().answers).to.deep.equal({ phone: 'yes' });
  });

  it('stops a link that the host stops', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    guide.element.addEventListener('guide-link', (event) => event.preventDefault(), { once: true });
    const link = guide.one('.more li a');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('tells the route of an outcome only where telemetry says so', async () => {
    for (const [telemetry, detail] of [
      ['off', {}],
      ['coarse', { channel: 'app' }],
      ['outcome', { channel: 'app', route: 'app-phone' }],
    ] as const) {
      const guide = await mountGuide();
      guide.element.telemetry = telemetry;
      const told = oneEvent(guide.element, 'guide-outcome');
      await walkToOutcome(guide, appAnswers);
      expect((await told).detail).to.deep.equal(detail);
    }
  });

  it('puts its headings where the host’s outline wants them', async () => {
    const element = await mount(
      html`<first-login-guide heading-level="3" .packData=${packs.es}></first-login-guide>`,
    );
    expect(onPage(element).one('#heading').getAttribute('aria-level')).to.equal('3');
  });
});
