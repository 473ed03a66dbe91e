import * as list from './recent-list.ts';
import { currentArticle, currentLocale } from './current.ts';

const key = 'recent';

/** Puts the article of this page first in the list that this device keeps. */
export function remember(): void {
  const article = currentArticle();
  if (article) localStorage.setItem(key, JSON.stringify(list.withFirst(read(), article)));
}

/** Shows the list where the page has a place for it. */
export function showRecent(): void {
  const place = document.querySelector<HTMLElement>('.recent');
  const articles = list.inLanguage(read(), currentLocale());
  if (!place || articles.length === 0) return;
  place.querySelector('ul')?.replaceChildren(...articles.map(item));
  place.hidden = false;
}

/** Takes the list away, from the device and from the page. */
export function forgetRecent(): void {
  localStorage.removeItem(key);
  const place = document.querySelector<HTMLElement>('.recent');
  if (place) place.hidden = true;
}

function read(): list.Recent[] {
  return list.parse(localStorage.getItem(key));
}

function item({ path, title }: list.Recent): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const element = document.createElement('li');
  element.append(link);
  return element;
}
