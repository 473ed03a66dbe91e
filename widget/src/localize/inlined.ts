import { locales, type Locale } from '@first-login/shared/locales';

export { str } from '@lit/localize/internal/str-tag.js';

let current = 0;

/** A message by its texts, in the order of the languages. The scripts' builds write all calls of `msg` so: it and this file
 * stand for `messages.ts` there. */
export const msg = (...texts: string[]): string | undefined => texts[current];

/** Runs `render` with messages in `locale`. It must not await. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  current = locales.indexOf(locale);
  return render();
}
