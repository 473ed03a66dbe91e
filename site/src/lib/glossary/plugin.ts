import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Institution } from '@first-login/shared/institution';
import { type Locale, isLocale } from '@first-login/shared/locales';
import type { Parents } from 'mdast';
import { en } from '../../i18n/en.ts';
import { es } from '../../i18n/es.ts';
import { contentFolder } from '../markdown/links.ts';
import { pathTo } from '../routes.ts';
import { type Stretch, glossary } from './first-uses.ts';
import { readDefinitions } from './terms.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

type Parent = Readonly<Parents>;

/** A node that Markdown does not have: it becomes the element that `hName` says. */
interface Made {
  type: 'glossary';
  data: { hName: string; hProperties: Record<string, string> };
  children: (Made | { type: 'text'; value: string })[];
}

const kinds = ['faqs', 'tutorials', 'pages'];
const titles: Record<Locale, string> = { es: es.glossary.title, en: en.glossary.title };

/**
 * Explains words of the glossary where an article first uses them, by the platform's own popover: it opens by touch and
 * keyboard, closes by Escape, and needs no script. Headings and links are left alone.
 */
export function glossaryPlugin(institution: Institution): PluginEntry {
  const words = {
    es: glossary(readDefinitions('es', institution)),
    en: glossary(readDefinitions('en', institution)),
  };
  return ({ fileURL }) => {
    const article = articleOf(fileURL);
    if (!article) return null;
    const { locale, key } = article;
    const cut = words[locale]((definition) => definition.article === key);
    return {
      name: 'glossary',
      text(node, context) {
        const mayExplain = (): boolean => {
          let parent: Parent | undefined = context.parent(node);
          for (; parent; parent = context.parent(parent)) {
            if (parent.type === 'heading' || parent.type === 'link') return false;
          }
          return true;
        };
        const stretches = cut(node.value, mayExplain);
        if (stretches.some((stretch) => typeof stretch !== 'string')) {
          context.replaceNode(
            node,
            stretches.flatMap((stretch) => nodesOf(stretch, locale)),
          );
        }
      },
    };
  };
}

function nodesOf(stretch: Stretch, locale: Locale): Made['children'] {
  if (typeof stretch === 'string') return [text(stretch)];
  const { id, meaning } = stretch.definition;
  const popover = `def-${id}`;
  const address = `${pathTo(locale, { to: 'glossary' })}#${id}`;
  return [
    made('button', { type: 'button', class: 'term', popovertarget: popover }, text(stretch.text)),
    made(
      'span',
      { popover: '', id: popover, class: 'meaning card', 'data-pagefind-ignore': '' },
      text(`${meaning} `),
      made('a', { href: address }, text(titles[locale])),
    ),
  ];
}

function made(hName: string, hProperties: Record<string, string>, ...children: Made['children']): Made {
  return { type: 'glossary', data: { hName, hProperties }, children };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function articleOf(file: URL | undefined): { locale: Locale; key: string } | undefined {
  if (!file?.pathname.startsWith(contentFolder.pathname)) return undefined;
  const [kind = '', locale, name = ''] = file.pathname.slice(contentFolder.pathname.length).split('/');
  return kinds.includes(kind) && isLocale(locale)
    ? { locale, key: `${kind}/${name.replace(/\.md$/, '')}` }
    : undefined;
}
