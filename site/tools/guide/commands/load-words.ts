import type { Locale } from '@first-login/shared/locales';
import { compileFolder } from '../load.ts';
import { wordsOf, type Words } from '../words.ts';

/** The words of the guide as they are now, even where a text is at fault: rules can be tried before texts are done. */
export async function loadWords(locale: Locale, folder?: string): Promise<Words> {
  const { drafts } = await compileFolder(undefined, folder);
  return wordsOf(drafts?.[locale] ?? { locale, title: '', questions: [], routes: [] });
}
