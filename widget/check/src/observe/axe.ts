import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { AxeFault } from '../observation.ts';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[] }[];
}

/** Runs in the page: axe within the guides that are there to see, held against WCAG 2.2 AA. */
async function runAxe(): Promise<Violation[]> {
  const tools = Reflect.get(globalThis, 'axe') as {
    run: (context: object, options: object) => Promise<{ violations: Violation[] }>;
  };
  const guides = [...document.querySelectorAll('first-login-guide')].filter((guide) =>
    guide.checkVisibility(),
  );
  if (guides.length === 0) return [];
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await tools.run(
    { include: guides },
    { runOnly: tags, resultTypes: ['violations'], preload: false },
  );
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target }) => ({ target })),
  }));
}

/** What axe finds in the guides of a page; nothing where the page does not let it run. */
export async function axeIn(page: Page): Promise<AxeFault[]> {
  try {
    await page.evaluate(axe.source);
    const violations = await page.evaluate(runAxe);
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.flat().join(' ')),
    }));
  } catch {
    return [];
  }
}
