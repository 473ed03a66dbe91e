import type { Scene } from './scene.ts';

/** The topics as the page's own menu lists them: for when nothing else could be loaded. */
export function menuTopics(): Scene['topics'] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.site-header .topics nav a')].map((link) => ({
    id: link.pathname,
    title: link.textContent.trim(),
    href: link.pathname,
  }));
}
