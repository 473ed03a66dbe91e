import type { Page } from '@playwright/test';

/** What is said of everything that has this role, as Chromium hands it to screen readers: its name, else the texts in it. */
export async function heard(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map(({ name, nodeId }) => String(name?.value ?? '') || textOf(nodeId));
}
