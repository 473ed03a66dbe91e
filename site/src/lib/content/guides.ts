import type { Pack } from '@first-login/shared/guide';
import { pathTo } from '../routes.ts';

/** A guide, as other pages name it. */
export interface GuideLink {
  collection: 'guides';
  id: string;
  key: string;
  href: string;
  title: string;
  summary: string;
}

/** The id of the guide that the home page puts forward. */
export const firstLoginId = 'primer-ingreso';

export function toGuideLink({ id, locale, title, summary }: Pack): GuideLink {
  return {
    collection: 'guides',
    id,
    key: `guides/${id}`,
    href: pathTo(locale, { to: 'guides', id }),
    title,
    summary,
  };
}
