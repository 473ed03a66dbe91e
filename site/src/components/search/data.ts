import type { Asking, Intent, SynonymGroup } from '@first-login/shared/search';

/** A page, as the small index knows it: its body stays with Pagefind. */
export interface SearchDocument {
  /** collection/id, as editors name it. */
  key: string;
  href: string;
  /** Its collection. */
  kind: string;
  /** Id of its topic. */
  topic?: string;
  /** Of a term of the glossary, the key of the article that says more. */
  article?: string;
  title: string;
  summary: string;
  /** What people call it; searched, never shown. */
  aliases: string[];
  /** Words in which people asked for it, with spaces between; learned when the site is built. */
  asked?: string;
  /** Without `slug` where it is the text's `slugOf`. */
  headings: { slug?: string; text: string }[];
}

export interface SearchTopic {
  id: string;
  title: string;
  href: string;
}

/** Who can be asked where search does not help. */
export interface SearchHelp {
  /** The address of the page for emergencies. */
  urgent: string;
  /** The bank's phone as it is written, and as it is called. */
  phone: string;
  tel: string;
}

/** All that search in one language rests on, made at build: `/search/<locale>.json`. */
export interface SearchData {
  documents: SearchDocument[];
  /** The words of the pages' bodies that stand nowhere else. */
  words: string;
  /** The bank's names: many say them, and no article is found by them. */
  names: string[];
  topics: SearchTopic[];
  help: SearchHelp;
  synonyms: SynonymGroup[];
  pins: Intent[];
  urgent: Intent[];
  /** What the site does not have. */
  outside: Asking[];
}
