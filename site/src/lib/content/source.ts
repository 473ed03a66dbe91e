import type { Source } from '../markdown/twin.ts';
import type { Article, Page } from './entries.ts';

/** The text of an article or a page as its editor wrote it. */
export function sourceOf({ collection, locale, id, entry }: Article | Page): Source {
  return { body: entry.body ?? '', file: `${collection}/${locale}/${id}.md`, locale };
}
