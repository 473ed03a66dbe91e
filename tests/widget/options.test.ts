import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FirstLoginGuide } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { warningsOf } from './support/console.ts';
import { appAnswers, mountGuide } from './support/guide.ts';

type Option = 'history' | 'persist' | 'telemetry' | 'theme' | 'headingLevel' | 'locale';

async function mount(attributes: Readonly<Record<string, string>>): Promise<FirstLoginGuide> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('first-login-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.packData = { es: smallPack('es'), en: smallPack('en') };
  holder.append(element);
  await element.whenReady();
  await element.updateComplete;
  return element;
}

describe('an option of the element', () => {
  const wrong: [attribute: string, property: Option, value: string, counts: unknown][] = [
    ['history', 'history', 'always', 'none'],
    ['persist', 'persist', 'local', 'none'],
    ['telemetry', 'telemetry', 'all', 'off'],
    ['theme', 'theme', 'purple', 'auto'],
    ['heading-level', 'headingLevel', '9', 2],
    ['heading-level', 'headingLevel', 'h3', 2],
    ['locale', 'locale', 'fr', undefined],
  ];
  for (const [attribute, property, value, counts] of wrong)
    it(`${attribute}="${value}" gives a warning in one sentence, and the default`, async () => {
      let element: FirstLoginGuide | undefined;
      const warnings = await warningsOf(async () => (element = await mount({ [attribute]: value })));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<first-login-guide> knows no \w+ «.+»: give it one of .+\.$/);
      expect(element?.[property]).to.equal(counts);
    });

  it('is as silent as it is right', async () => {
    const right = {
      history: 'none',
      persist: 'none',
      telemetry: 'outcome',
      theme: 'dark',
      'heading-level': '6',
      locale: 'en',
      answers: '{"channel":"app"}',
      entry: 'question.phone',
    };
    expect(await warningsOf(() => mount(right))).to.deep.equal([]);
  });

  it('is the default again when its attribute is taken away', async () => {
    const element = await mount({ theme: 'dark', 'heading-level': '4' });
    const warnings = await warningsOf(async () => {
      element.removeAttribute('theme');
      element.removeAttribute('heading-level');
      await element.updateComplete;
    });
    expect([element.theme, element.headingLevel, warnings.length]).to.deep.equal(['auto', 2, 0]);
  });

  it('leaves the tag as it was written: a framework takes an attribute that it has not written for a fault', async () => {
    const bare = await mount({});
    expect(bare.getAttributeNames()).to.deep.equal([]);
    bare.theme = 'dark';
    await bare.updateComplete;
    expect(bare.getAttribute('theme'), 'what its styles go by').to.equal('dark');
    bare.theme = 'auto';
    await bare.updateComplete;
    expect(bare.getAttribute('theme')).to.equal('auto');
  });

  it('may give answers as JSON in an attribute', async () => {
    const element = await mount({ answers: JSON.stringify(appAnswers), entry: 'outcome' });
    expect(element.state.place).to.equal('outcome');
  });

  it('answers that are no JSON count for nothing, with a warning', async () => {
    const warnings = await warningsOf(() => mount({ answers: 'channel=app' }));
    expect(warnings.join()).to.contain('has answers that are no JSON object');
  });

  it('an entry that the guide does not have gives a warning, and the beginning', async () => {
    let element: FirstLoginGuide | undefined;
    const warnings = await warningsOf(async () => (element = await mount({ entry: 'steps.fly' })));
    expect(warnings.join()).to.contain('has no place «steps.fly»');
    expect(element?.state.place).to.equal('needs');
  });
});

describe('the states of the element', () => {
  it('tell a host’s styles the phase and the stage', async () => {
    const { element, next } = await mountGuide();
    expect(element.matches(':state(ready):state(needs)')).to.equal(true);
    await next();
    expect(element.matches(':state(ready):state(question)')).to.equal(true);
    expect(element.matches(':state(needs), :state(loading), :state(failed)')).to.equal(false);
  });

  it('tell that it waits, and that it failed', async () => {
    const element = await fixture<FirstLoginGuide>(
      html`<first-login-guide pack="/never.json"></first-login-guide>`,
    );
    expect(element.matches(':state(loading)')).to.equal(true);
    const failed = oneEvent(element, 'guide-error');
    element.packData = { es: 1 };
    await failed;
    await element.updateComplete;
    expect(element.matches(':state(failed)')).to.equal(true);
    element.pack = '/never.json';
    element.packData = undefined;
    expect(element.matches(':state(ready)')).to.equal(false);
  });
});

describe('the methods of the element', () => {
  it('leave the needs for the first question that is open', async () => {
    const { element } = await mountGuide();
    element.setAnswers({ channel: 'app' });
    element.start();
    expect(element.state.place).to.equal('question.phone');
  });

  it('go to a step, tell where they are, and go back', async () => {
    const { element, heading, settled } = await mountGuide();
    element.setAnswers(appAnswers);
    element.goTo('steps.sign-in');
    await settled();
    expect(heading()).to.equal('Entra');
    expect(element.state).to.deep.equal({ phase: 'ready', place: 'steps.sign-in', settled: true });
    element.back();
    expect(element.state.place).to.equal('steps.download');
  });

  it('stay where the answers do not lead on', async () => {
    const { element } = await mountGuide();
    element.goTo('steps.sign-in');
    expect(element.state.place).to.equal('question.channel');
  });

  it('called before the guide is ready, say where it begins', async () => {
    const element = document.createElement('first-login-guide');
    element.setAnswers(appAnswers);
    element.goTo('steps.download');
    element.packData = smallPack();
    document.body.append(element);
    await element.whenReady();
    expect(element.state.place).to.equal('steps.download');
    element.remove();
  });

  it('tell the answers and the route, the version and the revision', async () => {
    const { element } = await mountGuide();
    element.setAnswers(appAnswers);
    expect(element.summary()).to.deep.equal({ answers: appAnswers, route: 'app-phone' });
    expect(element.revision).to.equal('0123456789ab');
    expect(element.version).to.match(/^\d+\.\d+\.\d+/);
  });
});
