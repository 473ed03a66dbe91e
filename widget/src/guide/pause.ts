/**
 * Lets the page have its turn before the work goes on: on a slow phone, work in one piece would hold up what is touched
 * meanwhile. Browsers without `scheduler.yield` have timers.
 */
export const pause = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));
