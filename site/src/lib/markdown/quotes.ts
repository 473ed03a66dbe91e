import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { defaultLocale } from '@first-login/shared/locales';
import { existsSync, readFileSync } from 'node:fs';
import { localeOfFile } from './links.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * Cuts a translated text round what it quotes in the language of its original: the bank's buttons and papers have no other
 * name. Told from other quotes by standing in the original, word for word.
 * @returns by turns what is the text's own, and what is quoted, without the marks
 */
export function quotedFrom(original: string, text: string): string[] {
  const cut = [''];
  for (const [at, part] of text.split(/(?<=“)([^“”]+)(?=”)/).entries()) {
    if (at % 2 === 1 && stands(part, original)) cut.push(part, '');
    else cut.push(`${cut.pop() ?? ''}${part}`);
  }
  return cut;
}

/** Whether these words stand in a text as whole words: «confirm» does not in «confirma», and «o» or «/» says no language. */
function stands(words: string, text: string): boolean {
  const parts = /\p{L}{4}/u.test(words) ? text.split(words) : [];
  return parts.slice(1).some((after, at) => !/\p{L}$/u.test(parts[at] ?? '') && !/^\p{L}/u.test(after));
}

/** Says of such words which language they are, so that a screen reader pronounces them as the bank's app writes them. */
export const quotesPlugin: PluginEntry = ({ fileURL, source }) => {
  const locale = localeOfFile(fileURL);
  if (!fileURL || !locale || locale === defaultLocale || !source.includes('“')) return null;
  const file = new URL(`../${defaultLocale}/${fileURL.pathname.split('/').at(-1) ?? ''}`, fileURL);
  if (!existsSync(file)) return null;
  const original = readFileSync(file, 'utf8');
  return {
    name: 'quotes',
    text(node, context) {
      const cut = quotedFrom(original, node.value);
      if (cut.length === 1) return;
      context.replaceNode(
        node,
        cut.map((value, at) =>
          at % 2 === 0
            ? { type: 'text', value }
            : {
                type: 'quoted',
                data: { hName: 'span', hProperties: { lang: defaultLocale } },
                children: [{ type: 'text', value }],
              },
        ),
      );
    },
  };
};
