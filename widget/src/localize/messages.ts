import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '@first-login/shared/locales';
import { templates as en } from './generated/en.ts';

export { str } from '@lit/localize/internal/str-tag.js';

type Translation = string | { strings: readonly string[]; values?: readonly unknown[] };
type Catalogue = Readonly<Record<string, Translation>>;

/** Every message has an id of its own: shorter than the library's hash, and it stays when the Spanish changes. */
interface MessageOptions {
  id: string;
  desc?: string;
}

/** The brand is how `lit-localize extract` finds the calls. */
type Message = ((template: string | StrResult, options: MessageOptions) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** Spanish is the language of the source, so it needs no translations. */
const catalogues: Record<Locale, Catalogue | undefined> = { es: undefined, en };

let current: Catalogue | undefined;

/** Words round values. In a translation, a value is the index of the one in the source. */
const join = (strings: readonly string[], values: readonly unknown[], order?: readonly unknown[]) =>
  strings.reduce((text, part, at) => {
    const value = order ? values[Number(order[at - 1])] : values[at - 1];
    return text + String(value) + part;
  });

/**
 * `msg` of @lit/localize, but in the language of the element that renders rather than of the page: the library
 * keeps one language per page, and its state is global. Ours is set around each render, which never awaits.
 */
export const msg: Message = (template, { id }) => {
  const translation = current?.[id] ?? template;
  if (typeof translation === 'string') return translation;
  if (typeof template === 'string') return template;
  const order = translation === template ? undefined : translation.values;
  return join(translation.strings, template.values, order);
};

/** Runs `render` with messages in `locale`. It must not await. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  const outer = current;
  current = catalogues[locale];
  try {
    return render();
  } finally {
    current = outer;
  }
}
