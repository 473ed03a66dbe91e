import { locales } from '@first-login/shared/locales';

/** What each option may be. The first is the default; without a locale, the page's language counts. */
const choices = {
  locale: [undefined, ...locales],
  history: ['none', 'replace', 'push'],
  persist: ['none', 'session'],
  telemetry: ['off', 'coarse', 'outcome'],
  theme: ['auto', 'light', 'dark'],
  headingLevel: [2, 1, 3, 4, 5, 6],
} as const satisfies Record<string, readonly unknown[]>;

/** Tells a developer of the page, in a sentence, what is wrong and what counts instead. */
export function warn(sentence: string): void {
  console.warn(`<first-login-guide> ${sentence}`);
}

/** Sets back to its default what an option holds that it may not; the developer is told. */
export function correct(element: object, changed: ReadonlyMap<PropertyKey, unknown>): void {
  const options = element as Record<string, unknown>;
  for (const [name, allowed] of Object.entries<readonly unknown[]>(choices)) {
    const value = options[name];
    if (!changed.has(name) || allowed.includes(value)) continue;
    options[name] = allowed[0];
    if (value != null)
      warn(`knows no ${name} «${value as string}»: give it one of ${allowed.filter(Boolean).join(', ')}.`);
  }
}
