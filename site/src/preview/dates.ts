import type { Locale } from '@first-login/shared/locales';

const regions: Record<Locale, string> = { es: 'es-MX', en: 'en-GB' };
const day = 24 * 60 * 60 * 1000;

/** A day of front matter, as people write it, and how far it is: «hace 12 días», «dentro de 5 meses». */
export function toldDay(
  written: string,
  locale: Locale,
  today: Date,
): { day: string; ago: string; past: boolean } | undefined {
  const date = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  // The day that it is here, as a day of front matter is told: in UTC.
  const here = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const days = (date.getTime() - here) / day;
  const relative = new Intl.RelativeTimeFormat(regions[locale], { numeric: 'auto' });
  return {
    day: new Intl.DateTimeFormat(regions[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date),
    ago:
      Math.abs(days) < 60 ? relative.format(days, 'day') : relative.format(Math.round(days / 30.44), 'month'),
    past: days < 0,
  };
}
