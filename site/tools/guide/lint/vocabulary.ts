/**
 * The words by which a sentence asks for a secret, in one language. Each is the source of a pattern over folded
 * text, so without capitals or accents.
 */
export interface Vocabulary {
  /** What nobody but the bank's own app and site may be told. */
  secret: string;
  /** Verbs of typing: in a step at an official place, they are what the customer does there. */
  types: string;
  /** Verbs of handing over, which no step may have. */
  tells: string;
  /** Phrases that ask without such a verb: «necesitamos tu…», "what is your…". */
  demands: string;
  /** What turns a verb into «…it», said of a secret named before. */
  pronoun: string;
  /** Words that deny what follows, and those that may stand between them and the verb. */
  denies: string;
  between: string;
  /** What denies a verb from behind: "share neither…". */
  deniesAfter: string;
  /** Somebody else's request told, which is a warning beside one of the words of fraud. */
  reports: string;
  fraud: string;
  /** "Only in" a place of the bank's, which sentences call `xplace`: advice that any text may give. */
  officialOnly: string;
  /** Places that are not the bank's. */
  elsewhere: string;
}
