import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FirstLoginGuide } from '../../widget/src/index.ts';
import { appAnswers, mountGuide, onPage, walkToOutcome } from './support/guide.ts';
import { smallPack } from '../support/small-pack.ts';

describe('walking the guide', () => {
  it('begins with what to have at hand', async () => {
    const guide = await mountGuide();
    expect(guide.heading()).to.equal('Guía pequeña');
    expect(guide.one('.stage ul').textContent).to.contain('Tu número');
  });

  it('takes no focus on load', async () => {
    await mountGuide();
    expect(document.activeElement).to.equal(document.body);
  });

  it('asks only the questions that matter', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, { channel: 'any' });
    expect(guide.heading()).to.equal('Ve a una sucursal');
  });

  it('asks what a note of the route needs, then shows the note', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    expect(guide.heading()).to.equal('Regístrate con tu celular');
    expect(guide.one('.note').textContent).to.contain('Úsala.');
  });

  it('leaves a note out whose condition does not hold', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, { ...appAnswers, token: 'unsure' });
    expect(guide.all('.note')).to.have.length(0);
  });

  it('tells the answers back as reasons', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    const reasons = guide.all('.box li').map((item) => item.textContent);
    expect(reasons).to.deep.equal(['Quieres la app', 'Celular: Sí']);
  });

  it('has the help line to tap at an outcome and at its end', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    const { helpLine } = smallPack().institution;
    const phone = `a[href="tel:${helpLine.tel}"]`;
    expect(guide.one(phone).textContent).to.contain(helpLine.label);
    while (guide.element.state.place !== 'finish') await guide.next();
    expect(guide.one(phone).textContent).to.contain(helpLine.label);
  });

  it('moves the focus to the heading of each stage', async () => {
    const guide = await mountGuide();
    await guide.next();
    expect(guide.focused()).to.equal(guide.one('#heading'));
    await guide.choose('app');
    await guide.next();
    expect(guide.focused()).to.equal(guide.one('#heading'));
    expect(guide.heading()).to.equal('¿Tienes un celular verificado?');
  });

  it('asks for a choice where none was made, and stays', async () => {
    const guide = await mountGuide();
    await guide.next();
    await guide.next();
    expect(guide.one('#missing-answer').textContent).to.contain('Elige una respuesta');
    expect(guide.element.state.place).to.equal('question.channel');
    await guide.choose('app');
    expect(guide.one('#missing-answer').textContent.trim()).to.equal('');
  });

  it('picks no answer by itself, not even on a second question', async () => {
    const guide = await mountGuide();
    await guide.next();
    await guide.choose('app');
    await guide.next();
    expect(guide.all('input:checked')).to.have.length(0);
  });

  it('goes back one place at a time, with the answer still there', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    await guide.press('Atrás');
    expect(guide.element.state.place).to.equal('question.token');
    await guide.press('Atrás');
    expect(guide.element.state.place).to.equal('question.phone');
    expect(guide.input('input[value="yes"]').checked).to.equal(true);
  });

  it('changes an early answer without losing the later ones', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    await guide.press('Cambiar: Celular');
    await guide.choose('yes');
    await guide.next();
    expect(guide.heading()).to.equal('Regístrate con tu celular');
  });

  it('says which answers a change makes irrelevant', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    await guide.press('Cambiar: Dónde');
    await guide.choose('any');
    await guide.next();
    expect(guide.heading()).to.equal('Ve a una sucursal');
    expect(guide.one('[role="status"]').textContent).to.contain('Celular');
    await guide.press('Cambiar: Dónde');
    await guide.choose('app');
    await guide.next();
    expect(guide.heading(), 'the later answers were kept').to.equal('Regístrate con tu celular');
  });

  it('says so in the language of the moment', async () => {
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide
        locale="es"
        .packData=${{ es: smallPack('es'), en: smallPack('en') }}
      ></first-login-guide>`,
    );
    await element.whenReady();
    const guide = onPage(element);
    await walkToOutcome(guide, appAnswers);
    await guide.press('Cambiar: Dónde');
    await guide.choose('any');
    await guide.next();
    const changed = oneEvent(element, 'guide-locale');
    element.locale = 'en';
    await changed;
    await guide.settled();
    const names = smallPack('en').questions.map(({ name }) => name);
    const said = guide.one('[role="status"]').textContent;
    expect(said).to.contain('With this change we set aside:').and.to.contain(names[1]);
    expect(said).not.to.contain('Celular');
  });

  it('walks the steps, ticks them off, and remembers the ticks', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, appAnswers);
    await guide.next();
    expect(guide.heading()).to.equal('Descarga la app');
    guide.input('.check input').click();
    await guide.settled();
    await guide.next();
    expect(guide.heading()).to.equal('Entra');
    expect(guide.input('.check input').checked, 'the next step has its own tick').to.equal(false);
    await guide.press('Atrás');
    expect(guide.input('.check input').checked).to.equal(true);
  });

  it('goes from a route without steps to the security tips', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, { channel: 'any' });
    await guide.next();
    expect(guide.element.state.place).to.equal('security');
  });

  it('drills with addresses that are text, and says why after each choice', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, { channel: 'any' });
    await guide.next();
    const cards = guide.all('.drill li');
    expect(cards).to.have.length(2);
    expect(guide.all('.drill a')).to.have.length(0);
    const [real, fake] = cards[1]?.querySelectorAll('input') ?? [];
    real?.click();
    await guide.settled();
    expect(cards[1]?.textContent).to.contain('No es así.').and.to.contain('El dominio es otro.');
    fake?.click();
    await guide.settled();
    expect(cards[1]?.textContent).to.contain('Correcto.');
  });

  it('names the page’s own host where it is not the bank’s', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, { channel: 'any' });
    await guide.next();
    expect(guide.one('.urgent').textContent).to.contain(
      `Estás en ${location.hostname}: aquí no escribas tu contraseña.`,
    );
  });

  for (const href of ['file:///home/ana/guide.html', 'about:srcdoc'])
    it(`names what the page’s address is where it has no host: ${href}`, async () => {
      const guide = await mountGuide();
      guide.element.embedder = new URL(href);
      await walkToOutcome(guide, { channel: 'any' });
      await guide.next();
      expect(guide.one('.urgent').textContent).to.contain(
        `Estás en ${href}: aquí no escribas tu contraseña.`,
      );
    });

  it('starts again with nothing remembered', async () => {
    const guide = await mountGuide();
    await walkToOutcome(guide, { channel: 'any' });
    await guide.next();
    await guide.next();
    expect(guide.heading()).to.equal('Listo');
    await guide.press('Empezar de nuevo');
    expect(guide.element.state).to.deep.equal({ phase: 'ready', place: 'needs', settled: false });
    expect(guide.element.summary().answers).to.deep.equal({});
  });

  it('speaks English where its pack does', async () => {
    const guide = await mountGuide(smallPack('en'));
    expect(guide.one('.primary').textContent).to.contain('Start');
    await walkToOutcome(guide, appAnswers);
    expect(guide.one('.primary').textContent).to.contain('See the steps');
    expect(guide.one('.root').getAttribute('lang')).to.equal('en');
  });
});
