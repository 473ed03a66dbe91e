import type { Locale } from '@first-login/shared/locales';
import { dictionary } from '../../i18n/index.ts';
import { pathTo } from '../routes.ts';

/** A guide, as other pages name it. */
export interface GuideLink {
  collection: 'guides';
  key: string;
  href: string;
  title: string;
  summary: string;
}

/** The id of the guide that the home page puts forward. */
export const firstLogin = 'primer-ingreso';

/** The guides of the site, by key. */
export function guides(locale: Locale): Map<string, GuideLink> {
  const { guide } = dictionary(locale);
  const key = `guides/${firstLogin}`;
  const href = pathTo(locale, { to: 'guides', id: firstLogin });
  return new Map([[key, { collection: 'guides', key, href, title: guide.title, summary: guide.call }]]);
}
