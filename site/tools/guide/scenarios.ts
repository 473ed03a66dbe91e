import { decide, type Decision, type Guide } from '@first-login/shared/guide';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rules, Scenario } from './rules-schema.ts';
import { toGuide } from './rules.ts';
import type { YamlFile } from './yaml-file.ts';

/** What is wrong with a scenario, and which key of it. */
interface Fault {
  path: PropertyKey[];
  rule: string;
  message: Problem['message'];
}

/** Scenarios that name what does not exist, or end elsewhere; routes without a scenario. */
export function scenarioProblems(
  rules: Rules,
  scenarios: readonly Scenario[],
  file: YamlFile,
  rulesFile: YamlFile,
): Problem[] {
  const guide = toGuide(rules);
  const wrong = scenarios.flatMap((scenario, index): Problem[] => {
    const fault = unknownWord(scenario, rules) ?? wrongEnd(scenario, guide);
    return fault ? [{ ...file.at([index, ...fault.path]), rule: fault.rule, message: fault.message }] : [];
  });
  const reached = new Set(scenarios.map(({ route }) => route));
  const missing = rules.routes.flatMap(({ id }, index): Problem[] => {
    if (reached.has(id)) return [];
    const message = {
      es: `La ruta «${id}» no tiene ningún caso. Escribe uno en scenarios.yml.`,
      en: `The route «${id}» has no scenario. Write one in scenarios.yml.`,
    };
    return [{ ...rulesFile.at(['routes', index, 'id']), rule: 'route-without-scenario', message }];
  });
  return [...wrong, ...missing];
}

/** The first word of a scenario that the rules do not have. */
function unknownWord({ answers, route, notes, because }: Scenario, rules: Rules): Fault | undefined {
  const questions = rules.questions.map(({ id }) => id);
  const words: [path: PropertyKey[], word: string, known: readonly string[]][] = [
    ...Object.entries(answers).flatMap(([question, answer]): typeof words => {
      const known = rules.questions.find(({ id }) => id === question);
      const path = ['answers', question];
      return known ? [[path, answer, known.answers]] : [[path, question, questions]];
    }),
    [['route'], route, rules.routes.map(({ id }) => id)],
    ...(notes ?? []).map((id, index): (typeof words)[number] => [
      ['notes', index],
      id,
      rules.notes.map((note) => note.id),
    ]),
    ...(because ?? []).map((id, index): (typeof words)[number] => [['because', index], id, questions]),
  ];
  const found = words.find(([, word, known]) => !known.includes(word));
  if (!found) return undefined;
  const [path, word, known] = found;
  const { es, en } = suggestion(word, known);
  const message = {
    es: `«${word}» no está en guide.yml. ${es}`.trim(),
    en: `«${word}» is not in guide.yml. ${en}`.trim(),
  };
  return { path, rule: 'scenario-unknown', message };
}

function wrongEnd(scenario: Scenario, guide: Guide): Fault | undefined {
  const { customer, answers, route } = scenario;
  const decision = decide(guide, answers);
  if (decision.kind === 'question') {
    const message = {
      es: `A «${customer}» le falta la respuesta a «${decision.question}». Añádela.`,
      en: `«${customer}» gives no answer to «${decision.question}». Add it.`,
    };
    return { path: ['answers'], rule: 'scenario-open', message };
  }
  if (decision.route !== route) {
    const by = decision.because.join(', ');
    const message = {
      es: `«${customer}» debe llegar a «${route}», pero llega a «${decision.route}» por sus respuestas a: ${by}. Corrige el caso o las reglas.`,
      en: `«${customer}» must reach «${route}», but reaches «${decision.route}» by the answers to: ${by}. Mend the scenario or the rules.`,
    };
    return { path: ['route'], rule: 'scenario-route', message };
  }
  return wrongNotes(scenario, decision) ?? wrongReasons(scenario, decision);
}

type Outcome = Extract<Decision, { kind: 'route' }>;

function wrongNotes({ customer, notes }: Scenario, decision: Outcome): Fault | undefined {
  if (!notes || notes.join() === decision.notes.join()) return undefined;
  const message = {
    es: `«${customer}» ${notes.length > 0 ? `debe ver ${named(notes, '')}` : 'no debe ver ninguna nota'}, pero ${decision.notes.length > 0 ? `ve ${named(decision.notes, '')}` : 'no ve ninguna'}. Corrige el caso o las reglas.`,
    en: `«${customer}» must see ${named(notes, 'no note')}, but sees ${named(decision.notes, 'none')}. Mend the scenario or the rules.`,
  };
  return { path: ['notes'], rule: 'scenario-notes', message };
}

function wrongReasons({ customer, because }: Scenario, decision: Outcome): Fault | undefined {
  if (!because || because.join() === decision.reasons.join()) return undefined;
  const message = {
    es: `«${customer}» debe llegar ahí por ${named(because, 'nada')}, pero llega por ${named(decision.reasons, 'nada')}. Corrige el caso o las reglas.`,
    en: `«${customer}» must get there by ${named(because, 'nothing')}, but does by ${named(decision.reasons, 'nothing')}. Mend the scenario or the rules.`,
  };
  return { path: ['because'], rule: 'scenario-because', message };
}

/** `«a», «b»`, or what is said where there is none. */
function named(ids: readonly string[], none: string): string {
  return ids.length > 0 ? ids.map((id) => `«${id}»`).join(', ') : none;
}
