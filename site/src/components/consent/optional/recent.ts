import * as list from './recent-list.ts';
import { currentArticle, currentLocale } from './current.ts';

const key = 'recent';

/** Puts the article of this page first in the list that this device keeps. */
export function remember(): void {
  const article = currentArticle();
  if (!article) return;
  const articles = JSON.stringify(list.withFirst(read(), article));
  onDevice((storage) => storage.setItem(key, articles));
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
  onDevice((storage) => storage.removeItem(key));
  const place = document.querySelector<HTMLElement>('.recent');
  if (place) place.hidden = true;
}

function read(): list.Recent[] {
  return list.parse(onDevice((storage) => storage.getItem(key)) ?? null);
}

/** Where a device keeps nothing for sites, or has no room left, there is no list, and all else goes on. */
function onDevice<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function item({ path, title }: list.Recent): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const element = document.createElement('li');
  element.append(link);
  return element;
}
