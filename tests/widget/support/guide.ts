import { fixture, html } from '@open-wc/testing';
import type { Pack } from '@first-login/shared/guide';
import { define, type FirstLoginGuide } from '../../../widget/src/index.ts';
import { smallPack } from '../../support/small-pack.ts';

define();

/** A guide on the test page, walked as a person would: by what stands on the screen. */
export interface GuideOnPage {
  element: FirstLoginGuide;
  /** The text of the stage's heading. */
  heading: () => string;
  /** The element that has the focus inside the guide. */
  focused: () => Element | null;
  all: (selector: string) => HTMLElement[];
  one: (selector: string) => HTMLElement;
  /** A radio or a check box. */
  input: (selector: string) => HTMLInputElement;
  /** Picks the answer with this id, without continuing. */
  choose: (answer: string) => Promise<void>;
  /** Presses the button that leads on. */
  next: () => Promise<void>;
  press: (text: string) => Promise<void>;
  settled: () => Promise<void>;
}

export function onPage(element: FirstLoginGuide): GuideOnPage {
  const root = () => {
    if (!element.shadowRoot) throw new Error('The guide has no shadow root.');
    return element.shadowRoot;
  };
  const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const found = root().querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The guide has no ${selector}: ${root().textContent.replace(/\s+/g, ' ')}`);
    return found;
  };
  const input = (selector: string): HTMLInputElement => {
    const found = one(selector);
    if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no input.`);
    return found;
  };
  const settled = async () => {
    await element.updateComplete;
  };
  const click = async (target: HTMLElement) => {
    target.click();
    await settled();
  };
  return {
    element,
    all,
    one,
    input,
    settled,
    heading: () => one('#heading').textContent.trim(),
    focused: () => root().activeElement,
    choose: (answer) => click(one(`input[value="${answer}"]`)),
    next: () => click(one('.primary')),
    press: (text) => {
      const button = all('button').find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(text),
      );
      if (!button) throw new Error(`No button says «${text}».`);
      return click(button);
    },
  };
}

/** A guide with its pack at hand, ready to be walked. */
export async function mountGuide(pack: Pack = smallPack()): Promise<GuideOnPage> {
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide .packData=${pack}><p>La guía completa.</p></first-login-guide>`,
  );
  await element.whenReady();
  await element.updateComplete;
  return onPage(element);
}

/** Walks from the needs to the outcome that these answers lead to. `visit` is called at each question. */
export async function walkToOutcome(
  guide: GuideOnPage,
  answers: Readonly<Record<string, string>>,
  visit: () => void = () => undefined,
): Promise<void> {
  await guide.next();
  while (guide.element.state.place.startsWith('question.')) {
    visit();
    const question = guide.element.state.place.slice('question.'.length);
    const answer = answers[question];
    if (answer === undefined) throw new Error(`The test gives no answer to «${question}».`);
    await guide.choose(answer);
    await guide.next();
  }
}

/** The answers that lead through the small guide to its app route, with the note about the token. */
export const appAnswers = { channel: 'app', phone: 'yes', token: 'yes' };
