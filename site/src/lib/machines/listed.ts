import { type Locale, locales } from '@first-login/shared/locales';
import { type Catalogue, catalogue } from '../content/catalogue.ts';
import type { Place } from '../routes.ts';

/** A page that search engines may list. */
export interface ListedPage {
  locale: Locale;
  place: Place;
  /** The languages in which it exists. */
  locales: readonly Locale[];
  /** The day on which somebody last checked its words; absent where no file says one. */
  reviewed?: Date;
}

type Own = Pick<ListedPage, 'place' | 'reviewed'>;

/** Every page that search engines may list, in both languages. */
export async function listedPages(): Promise<ListedPage[]> {
  const own = await Promise.all(
    locales.map(async (locale) => ({ locale, pages: pagesOf(await catalogue(locale)) })),
  );
  const languages = new Map<string, Locale[]>();
  for (const { locale, pages } of own)
    for (const { place } of pages)
      languages.set(nameOf(place), [...(languages.get(nameOf(place)) ?? []), locale]);
  return own.flatMap(({ locale, pages }) =>
    pages.map((page) => ({ ...page, locale, locales: languages.get(nameOf(page.place)) ?? [locale] })),
  );
}

function pagesOf({ topics, articles, pages, guides }: Catalogue): Own[] {
  const reviewed = latest([...articles.values()]);
  return [
    { place: { to: 'home' }, ...reviewed },
    // The files of a guide and of terms say no day of review, and the check has no file: a made-up one would not be believed.
    ...[...guides.values()].map(({ id }): Own => ({ place: { to: 'guides', id } })),
    { place: { to: 'check' } },
    { place: { to: 'glossary' } },
    ...topics.map(({ id, articles: own }): Own => ({ place: { to: 'topics', id }, ...latest(own) })),
    ...[...articles.values(), ...pages.values()].map(({ collection, id, reviewed }): Own => ({
      place: { to: collection, id },
      reviewed,
    })),
  ];
}

function latest(articles: readonly { reviewed: Date }[]): { reviewed?: Date } {
  const last = articles.map(({ reviewed }) => reviewed.getTime()).reduce((a, b) => Math.max(a, b), 0);
  return last > 0 ? { reviewed: new Date(last) } : {};
}

/** What tells a page from others of its language. */
function nameOf(place: Place): string {
  return 'id' in place ? `${place.to}/${place.id}` : place.to;
}
