import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '@first-login/shared/locales';

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

export interface Translator {
  /** A message in the language of the render that it stands in. */
  msg: Message;
  /** Runs `render` with messages in `locale`. It must not await. */
  inLocale: <T>(locale: Locale, render: () => T) => T;
}

/**
 * `msg` of @lit/localize, but in the language of the element that renders rather than of the page: the library
 * keeps one language per page, and its state is global. Ours is set around each render, which never awaits.
 *
 * @param catalogues translations by language; the language of the source needs none
 */
export function translator(catalogues: Record<Locale, Catalogue | undefined>): Translator {
  let current: Catalogue | undefined;
  return {
    msg(template, { id }) {
      const found = current?.[id] ?? template;
      if (typeof found === 'string') return found;
      const values = typeof template === 'string' ? [] : template.values;
      // In a translation, a value is the index of the one in the source.
      const value = (at: number) => values[found === template ? at : Number(found.values?.[at])];
      return found.strings.reduce((text, part, at) => text + String(value(at - 1)) + part);
    },
    inLocale(locale, render) {
      const outer = current;
      current = catalogues[locale];
      try {
        return render();
      } finally {
        current = outer;
      }
    },
  };
}
