import { expect } from '@open-wc/testing';
import { appAnswers, walkToOutcome } from './support/guide.ts';
import { deepLink, mount, travel } from './support/history.ts';

describe('the browser’s back and forward', () => {
  let here = '';
  beforeEach(() => {
    here = location.pathname + location.search;
    history.pushState(null, '', here);
  });

  it('walk the stages where history is push, and keep the answers', async () => {
    const guide = await mount('push');
    const before = history.length;
    await walkToOutcome(guide, appAnswers);
    expect(history.length - before).to.equal(4);
    await travel(() => history.back());
    expect(guide.element.state.place).to.equal('question.token');
    await travel(() => history.go(-3));
    expect(guide.element.state.place).to.equal('needs');
    await travel(() => history.go(4));
    expect(guide.element.state.place).to.equal('outcome');
    expect(guide.element.summary().answers).to.deep.equal(appAnswers);
  });

  for (const mode of ['none', 'replace'] as const)
    it(`make no new entry where history is ${mode}`, async () => {
      const guide = await mount(mode);
      const before = history.length;
      await walkToOutcome(guide, appAnswers);
      expect(history.length).to.equal(before);
    });

  it('leave nothing in the history where it is none', async () => {
    const guide = await mount('none');
    await walkToOutcome(guide, appAnswers);
    expect(history.state).to.equal(null);
  });

  it('put no answer into the address', async () => {
    const guide = await mount('push');
    await walkToOutcome(guide, appAnswers);
    expect(location.pathname + location.search + location.hash).to.equal(here);
  });

  it('keep what the page itself has in an entry', async () => {
    history.replaceState({ page: 7 }, '');
    const guide = await mount('replace');
    await guide.next();
    expect(Object(history.state)).to.have.property('page', 7);
  });

  it('take the walk up after a reload of the page', async () => {
    const before = await mount('replace');
    await walkToOutcome(before, appAnswers);
    before.element.remove();
    const after = await mount('replace');
    expect(after.element.state.place).to.equal('outcome');
  });

  it('leave the walk as it is where an entry of the page’s own comes', async () => {
    const guide = await mount('push');
    await walkToOutcome(guide, appAnswers);
    await travel(() => (location.hash = '#elsewhere'));
    expect(guide.element.state.place).to.equal('outcome');
  });

  it('are given up where the browser takes no more entries, and the walk goes on', async () => {
    const guide = await mount('push');
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    // Own properties, before those of all histories.
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    try {
      await walkToOutcome(guide, appAnswers);
    } finally {
      for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
    }
    expect(guide.element.state.place).to.equal('outcome');
  });

  it('come and go as the option does', async () => {
    const guide = await mount('none');
    guide.element.history = 'replace';
    await guide.settled();
    await guide.next();
    expect(history.state).to.have.property('first-login-guide');
  });
});

describe('a link to a step', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens the guide at the step', async () => {
    history.replaceState(null, '', deepLink);
    const guide = await mount('none');
    expect(guide.heading()).to.equal('Entra');
  });

  it('on the same page, leads a guide there that keeps the history', async () => {
    const guide = await mount('push');
    await travel(() => (location.hash = deepLink));
    await guide.settled();
    expect(guide.heading()).to.equal('Entra');
    await travel(() => history.back());
    expect(guide.element.state.place).to.equal('needs');
  });

  it('to a step that its answers do not open, leads as far as they do', async () => {
    history.replaceState(null, '', '#channel=app&guide=steps.sign-in');
    const guide = await mount('none');
    expect(guide.element.state.place).to.equal('question.phone');
  });

  it('is what shareUrl gives when it is asked for answers', async () => {
    const guide = await mount('none');
    guide.element.setAnswers(appAnswers);
    guide.element.goTo('steps.sign-in');
    expect(new URL(guide.element.shareUrl({ answers: true })).hash).to.equal(deepLink);
  });
});
