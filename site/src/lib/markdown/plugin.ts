import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import {
  type Institution,
  type Token,
  fillTokens,
  splitTokens,
  tokens,
} from '@first-login/shared/institution';
import type { Link, PhrasingContent } from 'mdast';
import type { MdastPluginInstance } from 'satteri';
import { filledUrl } from './filled-url.ts';
import { localeOfFile, resolveLink } from './links.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * What our articles add to Markdown: `{{tokens}}` of the institution, and links between content files, which become
 * addresses of the site. Every mistake throws a sentence; the content loader adds the file and stops the build.
 */
export function articlesPlugin(institution: Institution): PluginEntry {
  const tokensOf = { es: tokens(institution, 'es'), en: tokens(institution, 'en') };
  return ({ fileURL, source }) => {
    const locale = localeOfFile(fileURL);
    if (!fileURL || !locale) return null;
    const known = tokensOf[locale];
    return {
      name: 'articles',
      // Each visit of a node costs time.
      ...(source.includes('{{') && filling(known)),
      html(node) {
        if (node.value.startsWith('<!--')) return;
        throw new Error(`“${node.value}” is HTML. Write it in Markdown.`);
      },
      link(node, context) {
        const url = filledUrl(node.url, known);
        const target = resolveLink(url, fileURL, locale, institution);
        context.setProperty(node, 'url', target.href);
        if (target.kind !== 'site') return;
        context.setProperty(node, 'data', { hProperties: { rel: 'external noopener' } });
        if (!context.textContent(node).includes(target.host)) {
          context.appendChild(node, { type: 'text', value: ` (${target.host})` });
        }
      },
    };
  };
}

/** Puts the words of tokens where they stand in a text. */
function filling(known: Map<string, Token>): Pick<MdastPluginInstance, 'text' | 'inlineCode'> {
  return {
    text(node, context) {
      if (!node.value.includes('{{')) return;
      const linked = context.parent(node).type !== 'link';
      context.replaceNode(node, expanded(node.value, known, linked));
    },
    inlineCode(node, context) {
      if (node.value.includes('{{')) context.setProperty(node, 'value', fillTokens(node.value, known));
    },
  };
}

/** A text as nodes: its plain parts, and its tokens as their words or, where one leads somewhere, as a link. */
function expanded(text: string, known: Map<string, Token>, linked: boolean): PhrasingContent[] {
  return splitTokens(text).map((part): PhrasingContent => {
    if (typeof part === 'string') return { type: 'text', value: part };
    const words: PhrasingContent = { type: 'text', value: fillTokens(`{{${part.token}}}`, known) };
    const href = known.get(part.token)?.href;
    return linked && href ? link(href, words) : words;
  });
}

function link(url: string, child: PhrasingContent): Link {
  const outside = url.startsWith('https:');
  return {
    type: 'link',
    url,
    children: [child],
    ...(outside && { data: { hProperties: { rel: 'external noopener' } } }),
  };
}
