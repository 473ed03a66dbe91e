import type { Institution } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import type { Checked } from '../content/check.ts';

/** All that pages are told from. */
export interface Told {
  checked: Checked;
  /** The editors' files, by path from `src/content`. */
  texts: ReadonlyMap<string, string>;
  institution: Institution;
  owners: Readonly<Record<string, Record<Locale, string>>>;
}
