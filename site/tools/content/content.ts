import type { Institution } from '@first-login/shared/institution';
import type { Facts } from './facts.ts';

/** All of the editors' files, as far as rules look at more than one of them. */
export interface Content {
  texts: readonly Facts[];
  /** The same, by path from `src/content`. */
  byPath: ReadonlyMap<string, Facts>;
  /** Every file of `src/content`, by its path from there. */
  files: ReadonlySet<string>;
  institution: Institution;
  /** Ids of `owners.yml`. */
  owners: ReadonlySet<string>;
  /** Ids of topics, by language. */
  topics: Readonly<Record<string, ReadonlySet<string>>>;
  /** Articles, guides and pages, as `faqs/clave-temporal`, by language. */
  articles: Readonly<Record<string, ReadonlySet<string>>>;
  /** Articles and pages that are drafts and so have no page, by language; a translation's place is taken by its source. */
  unpublished: Readonly<Record<string, ReadonlySet<string>>>;
  /** Articles that the home page, menus, guides and the glossary name. */
  named: readonly string[];
  /** The day on which the check runs. */
  today: Date;
}
