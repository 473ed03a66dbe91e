import { defaultLocale, isLocale, type Locale } from '@first-login/shared/locales';

/** The element that a node stands in, across shadow roots. */
function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The language of the nearest `lang` that the guide speaks, else the default one. */
export function nearestLanguage(element: Element): Locale {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const language = at.getAttribute('lang')?.split('-')[0]?.toLowerCase();
    if (isLocale(language)) return language;
  }
  return defaultLocale;
}
