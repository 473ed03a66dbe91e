import type { Rule } from '../../content/rules/rule.ts';
import { orderRules } from './order.ts';
import { scenarioRules } from './scenarios.ts';
import { textRules } from './texts.ts';

/** Every rule that guides have for themselves, in the order of docs/editing/rules; others they share with all texts. */
export const guideRules: readonly Rule[] = [...orderRules, ...scenarioRules, ...textRules];
