import type { Locale } from '@first-login/shared/locales';

/** An article that was read on this device. */
export interface Recent {
  /** Its path, with its closing slash. */
  path: string;
  title: string;
}

/** How many are remembered. */
const longest = 6;

/** What the device kept, or nothing when that is no list of articles: anyone can write there. */
export function parse(text: string | null): Recent[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isRecent).slice(0, longest) : [];
  } catch {
    return [];
  }
}

/** The list with an article at its head, once. */
export function withFirst(articles: readonly Recent[], { path, title }: Recent): Recent[] {
  return [{ path, title }, ...articles.filter((article) => article.path !== path)].slice(0, longest);
}

export function inLanguage(articles: readonly Recent[], locale: Locale): Recent[] {
  return articles.filter(({ path }) => path.startsWith(`/${locale}/`));
}

function isRecent(value: unknown): value is Recent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'title' in value &&
    typeof value.title === 'string' &&
    typeof value.path === 'string' &&
    /^\/(es|en)\/[a-z0-9/-]+\/$/.test(value.path) &&
    !value.path.includes('//')
  );
}
