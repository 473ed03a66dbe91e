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

type Choices = typeof choices;
export type Options = { [Name in keyof Choices]: Choices[Name][number] };

/** Tells a developer of the page, in a sentence, what is wrong and what counts instead. */
export function warn(sentence: string): void {
  console.warn(`<first-login-guide> ${sentence}`);
}

/** The options that hold what they may not, each with the default in its place; the developer is told. */
export function corrections(
  element: Readonly<Record<keyof Options, unknown>>,
  changed: ReadonlyMap<PropertyKey, unknown>,
): Partial<Options> {
  const right: Record<string, unknown> = {};
  for (const [name, allowed] of Object.entries<readonly unknown[]>(choices)) {
    const value = element[name as keyof Options];
    if (!changed.has(name) || allowed.includes(value)) continue;
    const [fallback] = allowed;
    right[name] = fallback;
    if (value != null)
      warn(
        `knows no ${name} «${value as string}»: give it one of ${allowed.filter(Boolean).join(', ')}. Until then ${
          (fallback as string | undefined) ?? 'the page’s language'
        } counts.`,
      );
  }
  return right;
}
