import type { Institution } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import type { Checked } from '../content/check.ts';

/** All that pages are told from. */
export interface Told {
  checked: Checked;
  /** The editors' files, by path from `src/content`. */
  texts: ReadonlyMap<string, string>;
  /** Undefined where its file is at fault: then no text is told of, but what is wrong with that file. */
  institution: Institution | undefined;
  owners: Readonly<Record<string, Record<Locale, string>>>;
}

/** The same where the bank's file is well. */
export type ToldWhole = Told & { institution: Institution };
