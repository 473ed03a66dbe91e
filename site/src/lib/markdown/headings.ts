import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import Slugger from 'github-slugger';
import type { PhrasingContent } from 'mdast';

type PluginEntry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Makes each heading of an article a link to itself, so that a part of it can be shared. */
export const headingsPlugin: PluginEntry = () => {
  const slugger = new Slugger();
  return {
    name: 'headings',
    heading(node, context) {
      const id = slugger.slug(context.textContent(node));
      if (node.children.some(({ type }) => type === 'link')) return;
      const children: PhrasingContent[] = [
        { type: 'link', url: `#${id}`, children: [...node.children] as PhrasingContent[] },
      ];
      context.replaceNode(node, {
        type: 'heading',
        depth: node.depth,
        children,
        data: { hProperties: { id } },
      });
    },
  };
};
