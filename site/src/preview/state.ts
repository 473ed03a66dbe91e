import type { Locale } from '@first-login/shared/locales';

type Sentence = Record<Locale, string>;

/** What the preview tells an editor of the page that they look at. Plain data: the server makes it, the toolbar shows it. */
export interface PageState {
  /** The text that the page is made of; none where it is made of several. */
  text?: TextState;
  /** What the check finds in this text, or in a guide; all that it finds where the page is made of several. */
  findings: FindingState[];
  /** How many more it finds in other texts. */
  elsewhere: number;
  guide?: GuideState;
}

export interface TextState {
  /** From the root of the project. */
  file: string;
  /** The same for the program that opens it. */
  open: string;
  locale: Locale;
  /** The address of its own page. */
  href: string;
  title: string;
  reading?: ReadingState;
  /** Days, as 2026-10-01. */
  reviewed?: string;
  reviewBy?: string;
  owner?: Sentence;
  /** What people call it, in their words: search is tried with each. */
  aliases: string[];
  /** The same text in the other language, where there is one. */
  other?: { locale: Locale; href: string; open: string };
  /** Whether it is not to be published yet. */
  draft: boolean;
  /** Whether it was translated from an earlier version of its source. */
  older: boolean;
}

export interface ReadingState {
  words: number;
  sentences: number;
  /** 100 is very easy, 0 very hard; none for a text too short to measure. */
  score?: number;
  /** The least that a text of its kind should have. */
  least: number;
}

export interface FindingState {
  file: string;
  line: number;
  column: number;
  open: string;
  rule: string;
  severity: 'error' | 'warning';
  message: Sentence;
}

type Answers = Record<string, string>;

export interface GuideState {
  /** The address of the page on which it can be walked. */
  href: string;
  routes: { id: string; title: string; ways: number; answers: Answers }[];
  scenarios: { customer: string; route: string; reached: boolean; answers: Answers }[];
  paths: { said: string[]; route: string; answers: Answers }[];
}
