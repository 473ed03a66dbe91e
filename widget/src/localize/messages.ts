import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, TemplateLike, MsgOptions, TemplateMap } from '@lit/localize/internal/types.js';
import type { Locale } from '@first-login/shared/locales';
import { templates as en } from './generated/en.ts';

export { str } from '@lit/localize';

/** Spanish is the language of the source, so it needs no translations. */
const catalogs: Record<Locale, TemplateMap | undefined> = { es: undefined, en };

let current: TemplateMap | undefined;

/**
 * `msg` of @lit/localize, but in the language of the element that renders rather than of the page.
 * The library keeps one language per page; ours is set around each render, which never awaits.
 */
export const msg = ((template: TemplateLike, options?: MsgOptions) =>
  runtimeMsg(current, template, options)) as MsgFn;

/** Runs `render` with messages in `locale`. It must not await. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  const outer = current;
  current = catalogs[locale];
  try {
    return render();
  } finally {
    current = outer;
  }
}
