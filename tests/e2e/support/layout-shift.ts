import type { Page } from '@playwright/test';

/** Sums up, from the next visit on, by how much what is on the page moves by itself: in `data-shift` of its root. */
export const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      const before = Number(document.documentElement.dataset['shift'] ?? 0);
      document.documentElement.dataset['shift'] = String(
        shifts.reduce((sum, { value }) => sum + value, before),
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
