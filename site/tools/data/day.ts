const milliseconds = 86_400_000;

/** Whether a text is a day that there is, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day that is some days before now, in UTC as the store counts; undefined when the text is not like `365d`. */
export function dayBefore(now: Date, text: string): string | undefined {
  const days = Number(/^(\d{1,5})d$/.exec(text)?.[1]);
  return days > 0 ? new Date(now.getTime() - days * milliseconds).toISOString().slice(0, 10) : undefined;
}
