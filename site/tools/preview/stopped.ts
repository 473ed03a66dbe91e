import type { Locale } from '@first-login/shared/locales';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { checkFolder } from '../content/check-folder.ts';
import { plain } from '../content/report/report.ts';

const waiting = {
  es: 'La vista previa no puede empezar con estos errores. Corrígelos y guarda: empieza sola.',
  en: 'The preview cannot begin with these errors. Mend them and save: it begins by itself.',
};

/**
 * Why the preview has stopped, for an editor: the errors of the files, as `pnpm content check` tells them.
 * @returns undefined where there are none, so that something else is at fault
 */
export async function whyStopped(content: string, locale: Locale): Promise<string | undefined> {
  const { problems, texts } = await checkFolder(content);
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  return errors.length === 0 ? undefined : `\n${plain(errors, texts.length, locale)}\n\n${waiting[locale]}`;
}

/** Waits until a file of a folder is written, added or removed. */
export async function nextChange(folder: string): Promise<void> {
  const watcher = watch(folder, { recursive: true });
  await once(watcher, 'change');
  watcher.close();
}
