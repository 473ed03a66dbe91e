import type { Change } from '../rules/rule.ts';

/** A mistake of a new editor's in the small content, the rule that tells of it, and at which line and column. */
export type Mistake = [what: string, change: Change, rule: string, place: string];
