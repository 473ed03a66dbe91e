import { expect, type Locator, type Page } from '@playwright/test';
import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { loadGuide } from '../../../site/tools/guide/load.ts';

/** The controls of the guide, in its languages. */
export const words = {
  es: {
    start: 'Comenzar',
    on: 'Continuar',
    steps: 'Ver los pasos',
    yes: 'Sí, me sirvió',
    thanks: 'Gracias por tu opinión.',
  },
  en: {
    start: 'Start',
    on: 'Continue',
    steps: 'See the steps',
    yes: 'Yes, it helped',
    thanks: 'Thank you.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export const guidePath = (locale: Locale) => pathTo(locale, { to: 'guides', id: 'primer-ingreso' });

const packs = loadGuide();

/** The guide as it was compiled, to know what should stand on the screen. */
export const packOf = async (locale: Locale): Promise<Pack> => (await packs)[locale];

/** A customer with a verified phone who wants the app. */
export const withVerifiedPhone = { customerNumber: 'known', channel: 'app', verifiedPhone: 'yes' };
/** A customer who must take the notes' question as well. */
export const withTemporaryKey = {
  customerNumber: 'known',
  channel: 'app',
  verifiedPhone: 'no',
  temporaryKey: 'yes',
  netKey: 'none',
};

/** A guide on a page, as a customer meets it. */
export class GuideOnScreen {
  readonly page: Page;
  readonly pack: Pack;
  readonly root: Locator;

  constructor(page: Page, pack: Pack) {
    this.page = page;
    this.pack = pack;
    this.root = page.locator('first-login-guide');
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name, exact: true }).first();
  }

  /** Waits until the script has taken the pre-rendered view over. */
  async ready(): Promise<void> {
    await expect.poll(() => this.state('phase')).toBe('ready');
  }

  place(): Promise<string> {
    return this.state('place');
  }

  /** What the element says of itself; empty before it is defined. */
  private state(name: 'phase' | 'place'): Promise<string> {
    return this.root.evaluate((element, key) => {
      const state: unknown = Reflect.get(element, 'state');
      return typeof state === 'object' && state !== null ? String(Reflect.get(state, key)) : '';
    }, name);
  }

  /** The answer with this id. */
  choice(answer: string): Locator {
    return this.root.locator(`input[value="${answer}"]`);
  }

  primary(): Locator {
    return this.root.locator('.primary');
  }

  question(id: string) {
    const found = this.pack.questions.find((question) => question.id === id);
    if (!found) throw new Error(`The guide has no question «${id}».`);
    return found;
  }

  /** The place that the walk has come to is on show. */
  async expectPlace(place: string, heading: string): Promise<void> {
    await expect(this.heading(heading)).toBeVisible();
    expect(await this.place()).toBe(place);
  }

  /** Answers questions until the outcome is on show. `choose` picks an answer and goes on, by whatever means. */
  async answer(answers: Record<string, string>, choose: (answer: string) => Promise<void>): Promise<void> {
    for (const [id, given] of Object.entries(answers)) {
      const question = this.question(id);
      await this.expectPlace(`question.${id}`, question.title);
      await choose(given);
    }
  }

  /** From its first view to the way by the app, by mouse. */
  async walkToApp(): Promise<void> {
    await this.ready();
    await this.primary().click();
    await this.answer(withVerifiedPhone, this.click);
    const route = this.pack.routes.find(({ id }) => id === 'app-verified-phone');
    await this.expectPlace('outcome', route?.title ?? '');
  }

  /** By mouse. */
  click = async (answer: string): Promise<void> => {
    await this.choice(answer).check();
    await this.primary().click();
  };
}

/** The guide's page of the site, ready to be walked. */
export async function openGuide(page: Page, locale: Locale): Promise<GuideOnScreen> {
  await page.goto(guidePath(locale));
  const guide = new GuideOnScreen(page, await packOf(locale));
  await guide.ready();
  return guide;
}
