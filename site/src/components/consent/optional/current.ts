import { type Locale, defaultLocale, isLocale } from '@first-login/shared/locales';

/** The article on this page. */
export interface Current {
  id: string;
  path: string;
  title: string;
}

/** The question or tutorial that this page is, if it is one. */
export function currentArticle(): Current | undefined {
  const article = document.querySelector<HTMLElement>(
    'article[data-kind="faqs"], article[data-kind="tutorials"]',
  );
  const title = article?.querySelector('h1')?.textContent.trim();
  const path = location.pathname;
  const id = path.split('/').at(-2);
  return title && id ? { id, path, title } : undefined;
}

/** The language of this page. */
export function currentLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
}
