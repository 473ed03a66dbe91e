import { type Locale, locales } from '@first-login/shared/locales';
import { type Catalogue, catalogue } from '../content/catalogue.ts';
import { firstLogin } from '../content/guides.ts';
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
  return own.flatMap(({ locale, pages }) =>
    pages.map((page) => ({ ...page, locale, locales: languagesOf(page.place, own) })),
  );
}

function pagesOf({ topics, articles, pages }: Catalogue): Own[] {
  const reviewed = latest([...articles.values()]);
  return [
    { place: { to: 'home' }, ...reviewed },
    { place: { to: 'guides', id: firstLogin } },
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

function languagesOf(place: Place, own: readonly { locale: Locale; pages: Own[] }[]): Locale[] {
  const key = JSON.stringify(place);
  return own
    .filter(({ pages }) => pages.some((page) => JSON.stringify(page.place) === key))
    .map(({ locale }) => locale);
}
