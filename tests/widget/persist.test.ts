import { expect, fixture, html } from '@open-wc/testing';
import type { FirstLoginGuide } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { appAnswers, onPage, walkToOutcome } from './support/guide.ts';

/** A guide as the page has it after it was loaded anew: nothing is left of the one before but what it stored. */
async function load(persist: FirstLoginGuide['persist'], pack = smallPack()) {
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide persist=${persist} .packData=${pack}></first-login-guide>`,
  );
  await element.whenReady();
  await element.updateComplete;
  return onPage(element);
}

describe('a walk that is kept for the tab', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('outlives a reload, with its place, its answers and its ticks', async () => {
    const before = await load('session');
    await walkToOutcome(before, appAnswers);
    await before.next();
    before.input('input[type="checkbox"]').click();
    await before.settled();
    before.element.remove();
    const after = await load('session');
    expect(after.element.state.place).to.equal('steps.download');
    expect(after.element.summary().answers).to.deep.equal(appAnswers);
    expect(after.input('input[type="checkbox"]').checked).to.equal(true);
    expect(after.focused(), 'the page’s load takes no focus').to.equal(null);
  });

  it('is forgotten by starting again', async () => {
    const before = await load('session');
    await walkToOutcome(before, appAnswers);
    before.element.reset();
    before.element.remove();
    expect(JSON.stringify({ ...sessionStorage })).not.to.match(/app|yes/);
    const after = await load('session');
    expect(after.element.state.place).to.equal('needs');
    expect(after.element.summary().answers).to.deep.equal({});
  });

  it('is kept nowhere by default', async () => {
    const guide = await load('none');
    await walkToOutcome(guide, appAnswers);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    guide.element.remove();
    expect((await load('none')).element.state.place).to.equal('needs');
  });

  it('is of its own guide: another one on the page has its own', async () => {
    await walkToOutcome(await load('session'), appAnswers);
    const other = await load('session', { ...smallPack(), id: 'other-guide' });
    expect(other.element.state.place).to.equal('needs');
  });

  for (const [name, kept] of [
    ['is no JSON', '{'],
    ['is of another shape', '[1, 2]'],
    ['has a place that is none', '{"place": "steps.nowhere", "answers": {}}'],
    ['has answers of the prototype', '{"place": "outcome", "answers": {"__proto__": {"channel": "app"}}}'],
  ] as const)
    it(`begins anew where what was kept ${name}`, async () => {
      sessionStorage.setItem('first-login-guide:small-guide', kept);
      expect((await load('session')).element.state.place).to.match(/^needs$|^question\.channel$/);
    });
});
