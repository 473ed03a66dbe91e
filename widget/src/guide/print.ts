import { render } from 'lit';
import type { Pack, Walk } from '@first-login/shared/guide';
import { inLocale } from '../localize/messages.ts';
import { checklist } from '../views/checklist.ts';
import { checklistStyles } from './styles/checklist.ts';

/** How long a print dialog may keep the frame, where the browser does not say that it closed. Milliseconds. */
const frameLife = 60_000;

/** Prints the checklist alone, from a frame of its own, so that nothing of the host's page comes with it. */
export function printChecklist(pack: Pack, walk: Walk): void {
  const frame = document.createElement('iframe');
  frame.inert = true;
  // Out of sight, not `hidden`: not every browser prints a frame that has no box.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) return;
  const remove = () => frame.remove();
  page.addEventListener('afterprint', remove);
  setTimeout(remove, frameLife);
  page.document.documentElement.lang = pack.locale;
  page.document.title = pack.title;
  const sheet = new (page as typeof globalThis & Window).CSSStyleSheet();
  sheet.replaceSync(checklistStyles.cssText);
  page.document.adoptedStyleSheets = [sheet];
  inLocale(pack.locale, () => render(checklist(pack, walk), page.document.body));
  page.print();
}
