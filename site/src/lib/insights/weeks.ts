const dayLength = 86_400_000;

/** The Monday of a day's week. Days are `YYYY-MM-DD` in UTC, as the store counts them. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * dayLength).toISOString().slice(0, 10);
}

/** The Mondays of the last weeks, oldest first, that of `today` last. */
export function lastWeeks(today: string, count: number): string[] {
  const monday = Date.parse(`${weekOf(today)}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(monday - (count - 1 - index) * 7 * dayLength).toISOString().slice(0, 10),
  );
}
