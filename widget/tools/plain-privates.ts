import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { partsOf } from './syntax.ts';

/**
 * Private names of our classes as plain ones, which the minifier makes a letter of: `#` alone costs a script some hundred
 * bytes. They carry the file's name, for a class and the one that it extends may both have a `#load`.
 */
export const plainPrivates: Plugin = {
  name: 'plain-privates',
  transform(code, id) {
    if (!id.includes('/widget/src/') || !code.includes('#')) return null;
    const file = basename(id).replace(/\W/g, '_');
    return [...partsOf(this.parse(code))]
      .filter(({ type }) => type === 'PrivateIdentifier')
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, name = '' }) => `${text.slice(0, start)}_$${file}_${name}${text.slice(end)}`,
        code,
      );
  },
};
