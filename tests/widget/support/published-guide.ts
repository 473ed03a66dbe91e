import { fixture, html } from '@open-wc/testing';
import type { Answers, Pack, Path } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import type { FirstLoginGuide } from '../../../widget/src/index.ts';
import { onPage, type GuideOnPage } from './guide.ts';

/** Where the test server has the published guide, as a partner's page would name it. */
const publishedPack = '/packs/primer-ingreso.{locale}.json';

/** The published guide, to know which paths it has. */
export async function readPublished(locale: Locale): Promise<Pack> {
  const response = await fetch(publishedPack.replace('{locale}', locale));
  return (await response.json()) as Pack;
}

type Mode = Partial<Pick<FirstLoginGuide, 'history' | 'persist' | 'telemetry' | 'theme' | 'headingLevel'>>;

/** The published guide on the page, its pack fetched, ready to be walked. */
export async function mountPublished(locale: Locale, mode: Mode = {}): Promise<GuideOnPage> {
  const element = await fixture<FirstLoginGuide>(
    html`<first-login-guide pack=${publishedPack} locale=${locale}></first-login-guide>`,
  );
  Object.assign(element, mode);
  await element.whenReady();
  return onPage(element);
}

/** Walks a path from the needs to the end, by the element's methods, and looks at every place on the way. */
export async function walkPath(guide: GuideOnPage, path: Path, look: () => void): Promise<string[]> {
  const { element } = guide;
  const seen: string[] = [];
  const see = async () => {
    await guide.settled();
    seen.push(element.state.place);
    look();
  };
  element.reset();
  await see();
  element.start();
  const answers: Answers = {};
  for (const [question, answer] of path.answers) {
    await see();
    element.setAnswers(Object.assign(answers, { [question]: answer }));
    element.goTo('outcome');
  }
  await see();
  while (element.state.place !== 'finish') {
    await guide.next();
    await see();
  }
  return seen;
}
