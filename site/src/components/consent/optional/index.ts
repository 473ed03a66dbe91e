import { countPage, countUse } from './events.ts';
import { forgetOffline, keepOffline } from './offline.ts';
import { forgetRecent, remember, showRecent } from './recent.ts';

let ending: AbortController | undefined;

/** Starts all that a reader has allowed. */
export function start(): void {
  if (ending) return;
  ending = new AbortController();
  remember();
  showRecent();
  countPage();
  countUse(ending.signal);
  keepOffline(ending.signal);
}

/** Ends it, and takes away what it kept on this device. */
export function stop(): void {
  ending?.abort();
  ending = undefined;
  forgetRecent();
  void forgetOffline();
}
