import { type MenuLink, fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { dictionary } from '../../i18n/index.ts';
import { institution } from '../institution/index.ts';
import { pathTo } from '../routes.ts';
import { catalogue, type Catalogue } from './catalogue.ts';

/** An entry of a menu, ready to be shown. */
export interface ShownLink {
  href: string;
  title: string;
  /** Leads to another site of the bank. */
  outside: boolean;
}

/**
 * The entries of a menu in a language.
 * @throws Error that names the page which does not exist
 */
export async function menuLinks(links: readonly MenuLink[], locale: Locale): Promise<ShownLink[]> {
  const content = await catalogue(locale);
  return links.map((link) => {
    const given = link.label && words(link.label, locale);
    if ('href' in link) return { href: link.href, title: given ?? link.href, outside: true };
    const { href, title } = pageOf(link.page, locale, content);
    return { href, title: given ?? title, outside: false };
  });
}

/** Words of the institution's file in a language, with its names in them. */
export function words(text: Record<Locale, string>, locale: Locale): string {
  return fillTokens(text[locale], tokens(institution, locale));
}

function pageOf(
  name: string,
  locale: Locale,
  { articles, guides, pages, topics }: Catalogue,
): { href: string; title: string } {
  const t = dictionary(locale);
  if (name === 'home') return { href: pathTo(locale, { to: name }), title: t.menu.home };
  if (name === 'check' || name === 'glossary')
    return { href: pathTo(locale, { to: name }), title: t[name].title };
  if (name === 'feed') return { href: pathTo(locale, { to: name }), title: t.site.news };
  const [collection, id = ''] = name.split('/');
  const page =
    collection === 'pages'
      ? pages.get(id)
      : collection === 'topics'
        ? topics.find((topic) => topic.id === id)
        : (articles.get(name) ?? guides.get(name));
  if (page) return page;
  throw new Error(
    `site/src/content/institution.yml: there is no page “${name}” (menus). Correct it, or take it out.`,
  );
}
