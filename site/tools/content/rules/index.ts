import { bankRules } from './bank.ts';
import { changedRules } from './changed.ts';
import { copiedRules } from './copied.ts';
import { draftRules } from './drafts.ts';
import { fileRules } from './files.ts';
import { frontMatterRules } from './front-matter.ts';
import { glossaryRules } from './glossary-words.ts';
import { imageRules } from './images.ts';
import { keptRules } from './kept.ts';
import { languageRules } from './languages.ts';
import { linkRules } from './links.ts';
import { mergeRules } from './merge-marks.ts';
import { nameRules } from './names.ts';
import { partRules } from './parts.ts';
import { proofreadingRules } from './proofreading.ts';
import { readingRules } from './reading.ts';
import { referenceRules } from './references.ts';
import { repeatedRules } from './repeated.ts';
import type { Rule } from './rule.ts';
import { spellingRules } from './spelling.ts';
import { structureRules } from './structure.ts';
import { tutorialVideoRules } from './tutorial-videos.ts';
import { videoRules } from './videos.ts';
import { wordingRules } from './wording.ts';

/** Every rule about texts and lists, in the order of docs/editing/rules. Those of a guide are its compiler's. */
export const rules: readonly Rule[] = [
  ...frontMatterRules,
  ...referenceRules,
  ...linkRules,
  ...draftRules,
  ...structureRules,
  ...copiedRules,
  ...partRules,
  ...mergeRules,
  ...imageRules,
  ...videoRules,
  ...tutorialVideoRules,
  ...nameRules,
  ...bankRules,
  ...wordingRules,
  ...glossaryRules,
  ...spellingRules,
  ...proofreadingRules,
  ...readingRules,
  ...languageRules,
  ...keptRules,
  ...changedRules,
  ...repeatedRules,
  ...fileRules,
];
