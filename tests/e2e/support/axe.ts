import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Result } from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a line for each element that breaks WCAG 2.2 AA or a best practice, in shadow trees as well. */
export async function expectAccessible(page: Page): Promise<void> {
  // There are no frames: the mode that leaves them out opens no second page. What was found good needs no description, which
  // is half of the work.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
    .analyze();
  expect(violations.flatMap(inLines), `${page.url()} breaks rules of accessibility`).toEqual([]);
}

function inLines({ id, impact, help, nodes }: Result): string[] {
  return nodes.map(({ target, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
    return `${id} (${impact ?? 'unknown'}) at ${target.flat().join(' >>> ')}: ${help}. ${why}`;
  });
}
