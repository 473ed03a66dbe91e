import type { Locale } from '@first-login/shared/locales';
import { readMatter } from '../../../tools/guide/text-file.ts';

/** Whether what a front matter says is that its text is not to be published yet. */
export function isDraft(data: Readonly<Record<string, unknown>>): boolean {
  return data['draft'] === true;
}

/** The same of a file as it is written. What cannot be read is no draft: the check tells of it. */
export function isDraftSource(source: string): boolean {
  if (!source.includes('draft')) return false;
  const { value } = readMatter('', source).matter;
  return typeof value === 'object' && value !== null && isDraft(value as Readonly<Record<string, unknown>>);
}

const marks: Record<Locale, string> = { es: '[Borrador]', en: '[Draft]' };

/** The front matter of a draft as it is shown to who writes it: wherever its name stands, it says what it is. */
export function marked<Data extends Readonly<Record<string, unknown>>>(data: Data, locale: Locale): Data {
  if (!isDraft(data)) return data;
  const name = 'term' in data ? 'term' : 'title';
  return { ...data, [name]: `${marks[locale]} ${String(data[name])}` };
}
