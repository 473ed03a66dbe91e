export { fuse, type WeightedRanking } from './fusion.ts';
export { compileIntents, type Intent, intentOf, type Intents } from './intents.ts';
export type { Language } from './language/language.ts';
export { type Match, rank, type TermScorer } from './rank.ts';
export { compileSynonyms, type SynonymGroup, type Synonyms, synonymTexts } from './synonyms.ts';
export { exactTerms, terms } from './terms.ts';
export { fold, words } from './text.ts';
export { type Knowledge, understand, type Understanding } from './understand.ts';
export { makeVocabulary, type Vocabulary } from './vocabulary.ts';
