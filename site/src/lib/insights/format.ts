import type { Locale } from '@first-login/shared/locales';
import type { Share } from './interval.ts';
import { insightWords } from './words/index.ts';

/** How days, counts and shares are written in a language. */
export interface Format {
  day: (day: string) => string;
  count: (count: number | undefined) => string;
  share: (share: Share | undefined) => string;
  range: (share: Share | undefined) => string;
}

export function formatIn(locale: Locale): Format {
  const tag = locale === 'es' ? 'es-MX' : 'en';
  const days = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(tag);
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  return {
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    count: (count) => (count === undefined ? insightWords[locale].few : numbers.format(count)),
    share: (share) => (share ? percent(share.share) : insightWords[locale].few),
    range: (share) => (share ? `${Math.round(share.low * 100)}–${percent(share.high)}` : ''),
  };
}
