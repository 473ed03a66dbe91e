// What an application that installs the package writes. It is compiled against the packed package, not run.
import { FirstLoginGuide, GuideEvent, type Pack } from 'first-login-guide';
import 'first-login-guide/address-check/define';
import 'first-login-guide/define';
import { renderGuide } from 'first-login-guide/ssr';

export function listen(): FirstLoginGuide | null {
  const guide = document.querySelector('first-login-guide');
  guide?.addEventListener('guide-stage', (event) => event instanceof GuideEvent);
  // Before the script has come, a page listens further out.
  document.addEventListener('guide-error', ({ detail }) => console.warn(detail.code, detail.message));
  addEventListener('guide-link', (event) => event.detail.href ?? event.preventDefault());
  document.querySelector('address-check')?.focus();
  return guide;
}

export function titles(pack: Pack): string[] {
  return pack.questions.map((question) => question.title);
}

export const page = (pack: Pack): string => renderGuide(pack, { headingLevel: 2 }).html;

// @ts-expect-error A pack is typed: it has no such part.
export const wrong = (pack: Pack): unknown => pack.html;

// @ts-expect-error The element's class is typed: no such level is a number.
export const level = (guide: FirstLoginGuide): string => guide.headingLevel;
