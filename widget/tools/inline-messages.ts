import { join } from 'node:path';
import type { Plugin } from 'vite';
import { partsOf } from './syntax.ts';

type Translation = string | { strings: readonly string[]; values?: readonly unknown[] };

const inlined = join(import.meta.dirname, '../src/localize/inlined.ts');

const escaped = (text: string) => text.replace(/[`\\]|\$(?=\{)/g, String.raw`\$&`);

/** A translation as the code of a text; the values are those of the source's template. */
function translated(translation: Translation, values: readonly string[]): string {
  if (typeof translation === 'string') return JSON.stringify(translation);
  const value = (at: number) => `\${${values[Number(translation.values?.[at])] ?? ''}}`;
  return `\`${translation.strings.map((text, at) => (at === 0 ? '' : value(at - 1)) + escaped(text)).join('')}\``;
}

/**
 * Writes each message's translation beside it: `msg('Atrás', { id: 'back' })` becomes `msg('Atrás', 'Back')`. A script
 * then carries neither ids nor a catalogue. `src/localize/inlined.ts` takes the place of `messages.ts`.
 */
export const inlineMessages = (catalogue: Readonly<Record<string, Translation>>): Plugin => ({
  name: 'inline-messages',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      return source.endsWith('/messages.ts') ? this.resolve(inlined, importer) : null;
    },
  },
  transform(code, id) {
    if (!id.includes('/widget/src/') || !code.includes('msg(')) return null;
    const calls = [...partsOf(this.parse(code))].filter(
      ({ type, callee }) => type === 'CallExpression' && callee?.name === 'msg',
    );
    // From the last to the first, so that what is replaced moves no place that is still to be read.
    return calls.reduceRight((text, { start, end, arguments: [source, options] = [] }) => {
      const name = String(options?.properties?.[0]?.value.value);
      const translation = catalogue[name];
      if (!source || !translation) return this.error(`${id} has a message «${name}» without a translation.`);
      const template = source.quasi;
      const values = template?.expressions?.map((part) => code.slice(part.start, part.end)) ?? [];
      if (values.some((value) => value.includes('msg(')))
        this.error(`${id} has a message within the message «${name}»: give the inner one a name first.`);
      const { start: from, end: to } = template ?? source;
      const both = `${code.slice(from, to)}, ${translated(translation, values)}`;
      return `${text.slice(0, start)}msg(${both})${text.slice(end)}`;
    }, code);
  },
});
