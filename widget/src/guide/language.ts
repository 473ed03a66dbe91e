import { defaultLocale, isLocale, type Locale } from '@first-login/shared/locales';

/** The element that another stands in, across shadow roots. */
const parentOf = (element: Element): Element | null | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** The language of the nearest `lang` that the guide speaks, else the default one. */
export function nearestLanguage(element: Element): Locale {
  for (let at: Element | null | undefined = element; at; at = parentOf(at)) {
    const language = at.getAttribute('lang')?.split('-')[0]?.toLowerCase();
    if (isLocale(language)) return language;
  }
  return defaultLocale;
}
