import type { ErrorCode } from '@first-login/shared/api';
import type { Locale } from '@first-login/shared/locales';
import { en } from './en.ts';
import { es, type ServerMessages } from './es.ts';

const messages: Record<Locale, ServerMessages & { errors: Record<ErrorCode, string> }> = { es, en };

/** What the server itself tells a reader. */
export function serverMessages(locale: Locale): (typeof messages)[Locale] {
  return messages[locale];
}
