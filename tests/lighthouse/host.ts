import getPort from 'get-port';
import { servePages } from '../budget/server.ts';
import { categories, measure, type PageScores } from './measure.ts';
import { rowOf } from './table.ts';

/** What a page's scores lose to another's, a sentence for each category. */
function lost(without: PageScores, withGuide: PageScores): string[] {
  return categories.flatMap((category) => {
    const points = without.scores[category] - withGuide.scores[category];
    return points > 0 ? [`The guide costs the page round it ${points} of ${category}.`] : [];
  });
}

/** Measures a partner's page without the guide and with it, one after the other. Gives lines to print, and whether no point is lost. */
export async function measureHost(debugging: number): Promise<{ lines: string[]; kept: boolean }> {
  const pages = await servePages(await getPort());
  try {
    const without = await measure(`${pages.origin}/host.html`, debugging);
    const withGuide = await measure(`${pages.origin}/host-with-guide.html`, debugging);
    const faults = lost(without, withGuide);
    return {
      lines: [
        rowOf('a partner’s page', without),
        rowOf('the same page with the guide', withGuide),
        ...faults.map((fault) => `✗ ${fault}`),
      ],
      kept: faults.length === 0,
    };
  } finally {
    pages.close();
  }
}
