import type { CDPSession, Page } from '@playwright/test';
import { guidePath } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';

const answers = { channel: 'app', customerNumber: 'known', verifiedPhone: 'yes' };

/** Walks through stages with radios and without, and begins anew, some times over. */
const restart = (page: Page) =>
  page.evaluate(async (given) => {
    const guide = document.querySelector('first-login-guide');
    for (let time = 0; time < 10; time += 1) {
      guide?.start();
      await guide?.updateComplete;
      guide?.setAnswers(given);
      for (const place of ['outcome', 'security', 'finish']) {
        guide?.goTo(place);
        await guide?.updateComplete;
      }
      guide?.reset();
      await guide?.updateComplete;
    }
  }, answers);

/** Has the page offer what it has beside an outcome, for which it loads its search. */
async function offerMore(page: Page): Promise<void> {
  await page.evaluate((given) => {
    const guide = document.querySelector('first-login-guide');
    guide?.setAnswers(given);
    guide?.goTo('outcome');
  }, answers);
  await expect(page.locator('.guide-more li')).not.toHaveCount(0);
}

/** What the page still holds after a collection. */
async function held(session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

test('a guide that begins anew leaves no node and no listener behind', async ({ page }) => {
  await page.goto(guidePath('es'));
  await page.evaluate(async () => {
    await customElements.whenDefined('first-login-guide');
    await document.querySelector('first-login-guide')?.whenReady();
  });
  const session = await page.context().newCDPSession(page);
  await offerMore(page);
  await restart(page);
  const before = await held(session);
  await restart(page);
  const more = async () => {
    const after = await held(session);
    return { nodes: Math.max(0, after.nodes - before.nodes), listeners: after.listeners - before.listeners };
  };
  await expect.poll(more).toEqual({ nodes: 0, listeners: 0 });
});
