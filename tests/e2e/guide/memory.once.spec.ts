import type { CDPSession, Page } from '@playwright/test';
import { guidePath } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';

/** Walks through stages with radios and without, and begins anew, some times over. */
const restart = (page: Page) =>
  page.evaluate(async () => {
    const guide = document.querySelector('first-login-guide');
    for (let time = 0; time < 10; time += 1) {
      guide?.start();
      await guide?.updateComplete;
      guide?.setAnswers({ channel: 'app', customerNumber: 'known', verifiedPhone: 'yes' });
      for (const place of ['outcome', 'security', 'finish']) {
        guide?.goTo(place);
        await guide?.updateComplete;
      }
      guide?.reset();
      await guide?.updateComplete;
    }
  });

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
  await restart(page);
  // What the page offers beside an outcome comes once, when its search has been loaded.
  await expect(page.locator('.guide-more li')).not.toHaveCount(0);
  const before = await held(session);
  await restart(page);
  const more = async () => {
    const after = await held(session);
    return { nodes: Math.max(0, after.nodes - before.nodes), listeners: after.listeners - before.listeners };
  };
  await expect.poll(more).toEqual({ nodes: 0, listeners: 0 });
});
