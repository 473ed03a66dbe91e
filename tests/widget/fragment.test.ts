import { expect, fixture, html } from '@open-wc/testing';
import { define, type FirstLoginGuide } from '../../widget/src/index.ts';
import { smallPack } from '../support/small-pack.ts';
import { warningsOf } from './support/console.ts';

define();

const here = location.pathname + location.search;

/** Where a guide stands, and what it takes for answered, on a page that is opened by this fragment. */
async function open(fragment: string): Promise<[place: string, answers: string]> {
  history.replaceState(null, '', here + fragment);
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${smallPack()}></first-login-guide>`,
  );
  await element.whenReady();
  return [element.state.place, JSON.stringify(element.summary().answers)];
}

describe('a fragment that was not made by this guide', () => {
  afterEach(() => history.replaceState(null, '', here));

  const needs = ['needs', '{}'];
  /** No place that there is: as far as the answers lead. */
  const first = ['question.channel', '{}'];
  const cases: [name: string, fragment: string, expected: string[]][] = [
    ['an anchor of the page', '#content', needs],
    ['ten kilobytes of nothing', `#guide=outcome&channel=app&x=${'%F0'.repeat(3_500)}`, needs],
    ['codes that are no text', '#guide=%E0%A4%A&channel=%', first],
    ['a place that is none', '#guide=admin', first],
    ['a place of every object', '#guide=__proto__', first],
    ['unknown questions and answers', '#guide=outcome&channel=pigeon&shoe=42', first],
    ['a prototype', '#guide=outcome&__proto__=app&constructor=app', first],
    ['markup', '#guide=<img src=x onerror=alert(1)>&channel=<script>', first],
    [
      'the same question twice',
      '#guide=outcome&channel=pigeon&channel=app',
      ['question.phone', '{"channel":"app"}'],
    ],
    [
      'a step of another revision',
      '#guide=steps.gone&channel=app&phone=yes&token=yes',
      ['outcome', '{"channel":"app","phone":"yes","token":"yes"}'],
    ],
    ['facts that would pass for the bank’s', '#guide=outcome&facts=%7B%22phone%22%3A%22yes%22%7D', first],
  ];
  for (const [name, fragment, expected] of cases)
    it(`leads no further than it may: ${name}`, async () => {
      let found: string[] = [];
      const warnings = await warningsOf(async () => (found = await open(fragment)));
      expect(found).to.deep.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
});
