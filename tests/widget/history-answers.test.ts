import { expect } from '@open-wc/testing';
import { appAnswers, walkToOutcome } from './support/guide.ts';
import { mount, travel } from './support/history.ts';

// A file of its own: WebKit takes a hundred entries in ten seconds, and then no more.
describe('the browser’s back', () => {
  beforeEach(() => history.pushState(null, '', location.pathname + location.search));

  it('comes to a question with the answer that was given there, and to what was before as it was', async () => {
    const guide = await mount('push');
    await walkToOutcome(guide, appAnswers);
    await travel(() => history.back());
    await guide.settled();
    expect(guide.input('input:checked').value).to.equal(appAnswers.token);
    await guide.next();
    expect(guide.element.state.place).to.equal('outcome');
    guide.element.goTo('question.channel');
    await guide.settled();
    await guide.choose('any');
    await guide.next();
    await travel(() => history.go(-2));
    expect(guide.element.summary().answers).to.deep.equal(appAnswers);
  });
});
