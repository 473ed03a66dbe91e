import { expect } from '@open-wc/testing';
import { appAnswers, walkToOutcome } from './support/guide.ts';
import { deepLink, mount, travel } from './support/history.ts';

// A file of its own: WebKit takes a hundred entries in ten seconds, and then no more.
describe('a walk that is begun anew', () => {
  const here = location.pathname + location.search;
  beforeEach(() => history.pushState(null, '', here));
  afterEach(() => history.replaceState(null, '', here));

  it('is not undone by the browser’s back', async () => {
    const guide = await mount('push');
    await walkToOutcome(guide, appAnswers);
    guide.element.reset();
    await travel(() => history.back());
    expect(guide.element.state.place).to.equal('needs');
    expect(guide.element.summary().answers).to.deep.equal({});
    await travel(() => history.go(-2));
    expect(guide.element.summary().answers).to.deep.equal({});
    guide.element.remove();
    const after = await mount('push');
    expect(after.element.summary().answers).to.deep.equal({});
  });

  it('is walked by back and forward as the first one', async () => {
    const guide = await mount('push');
    await walkToOutcome(guide, appAnswers);
    guide.element.reset();
    await walkToOutcome(guide, appAnswers);
    await travel(() => history.back());
    expect(guide.element.state.place).to.equal('question.token');
    guide.element.remove();
    const after = await mount('push');
    expect(after.element.state.place).to.equal('question.token');
    await travel(() => history.forward());
    expect(after.element.state.place).to.equal('outcome');
  });

  for (const mode of ['none', 'replace', 'push'] as const)
    it(`leaves no shared answers in the address, history ${mode}`, async () => {
      history.replaceState({ page: 7 }, '', deepLink);
      const guide = await mount(mode);
      expect(guide.heading()).to.equal('Entra');
      guide.element.reset();
      expect(location.hash).to.equal('');
      expect(Object(history.state)).to.have.property('page', 7);
      guide.element.remove();
      const after = await mount(mode);
      expect(after.element.state.place).to.equal('needs');
    });

  it('leaves a fragment of the page’s own', async () => {
    history.replaceState(null, '', '#content');
    const guide = await mount('push');
    await walkToOutcome(guide, appAnswers);
    guide.element.reset();
    expect(location.hash).to.equal('#content');
  });
});
