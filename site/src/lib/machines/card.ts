import type { Locale } from '@first-login/shared/locales';
import type { Place } from '../routes.ts';

/** The size of a card, in pixels: what the networks that show it ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card of a page that belongs to no topic. */
export const generalCard = 'ayuda';

/** The picture that stands for a page where it is shared: one a topic, so that the build does not grow with articles. */
export function cardPath(locale: Locale, place: Place, topic: string | undefined): string {
  const name = place.to === 'topics' ? place.id : (topic ?? generalCard);
  return `/og/${locale}-${name}.png`;
}
