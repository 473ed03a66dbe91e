import { error, type Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { elementRules } from './rules/element.ts';
import { fallbackRules } from './rules/fallback.ts';
import { packRules, refused } from './rules/pack.ts';
import { pageRules } from './rules/page.ts';
import { policyRules } from './rules/policy.ts';
import { scriptRules } from './rules/script.ts';

const order = { error: 0, warning: 1, note: 2 } as const;

/** A guide that neither opened nor said why, and of which no rule knows the reason. */
function silent({ guides, page }: Observation): Finding[] {
  const stuck = guides.filter(({ phase }) => phase !== 'ready' && phase !== 'failed');
  if (stuck.length === 0) return [];
  return [
    error('guide-silent', {
      en: `The guide did not open${page.registered === 'none' ? ': its script did not run' : ' in time'}. ${page.errors[0] ? `The page said: ${page.errors[0].slice(0, 200)}` : 'The page said nothing of it.'}`,
      es: `La guía no abrió${page.registered === 'none' ? ': su script no corrió' : ' a tiempo'}. ${page.errors[0] ? `La página dijo: ${page.errors[0].slice(0, 200)}` : 'La página no dijo nada de eso.'}`,
    }),
  ];
}

/** All that is to be said of a page, the worst first. */
export function judge(observed: Observation): Finding[] {
  const explained = [
    ...scriptRules(observed),
    ...policyRules(observed),
    ...packRules(observed),
    ...elementRules(observed),
  ];
  // A script that its page does not let in is not one that was forgotten.
  const isInserted = explained.some(({ id }) => id === 'csp-trusted-types-insert');
  const isExplained = explained.some(({ severity }) => severity === 'error');
  const rest = isExplained ? [] : [...refused(observed), ...silent(observed)];
  const known = explained.filter(({ id }) => !(isInserted && id === 'script-missing'));
  const all = [...known, ...rest, ...fallbackRules(observed), ...pageRules(observed)];
  const once = new Map(all.map((finding) => [`${finding.id} ${finding.says.en}`, finding]));
  return [...once.values()].toSorted((one, other) => order[one.severity] - order[other.severity]);
}
