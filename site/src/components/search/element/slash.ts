/** Under this name `intent.ts` finds the wish too; it stands apart so that pages load no more than they need. */
const key = 'search-slash';

/** Whether `/` opens the search. Who speaks to their computer may say it without meaning it (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps a reader's wish on their device, or forgets it. */
export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Where nothing may be kept, there is no wish to keep.
  }
}
