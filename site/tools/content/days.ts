/** A day written as 2026-10-01. */
export function toDate(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? day : undefined;
}

/** The day that it is here, written as Swedes and front matter do, 2026-10-01: on an evening in Mexico, UTC has the next. */
export const dayOf = (date: Date): string => date.toLocaleDateString('sv-SE');

const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};

/** The day that something is likely to mean, written as 2026-10-01: «23/05/2027», «23 de mayo de 2027». */
export function likelyDay(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, year, second = '', third = ''] = /^(\d{4})\D(\d\d?)\D(\d\d?)(?:\D.*)?$/.exec(text) ?? [];
  if (year !== undefined) return existing(year, second, third) ?? existing(year, third, second);
  const [, day, month = '', last = ''] = /^(\d\d?)\D(\d\d?)\D(\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return existing(last, month, day) ?? existing(last, day, month);
  const [, of, name = '', inYear = ''] =
    /^(\d\d?)[ºo°]?(?: de)? ([a-z]+)(?: del?|,)? (\d{4})$/.exec(text) ?? [];
  const at = Object.values(months)
    .map((names) => names.indexOf(name))
    .find((index) => index >= 0);
  return of === undefined || at === undefined ? undefined : existing(inYear, String(at + 1), of);
}

function existing(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return toDate(written) && written;
}
