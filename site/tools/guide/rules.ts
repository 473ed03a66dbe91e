import { analyse, decide, type Finding, type Guide } from '@first-login/shared/guide';
import { toCondition } from './condition.ts';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rules, Scenario } from './rules-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** The rules as the engine reads them. Notes that do not exist are left out; they are reported apart. */
export function toGuide(rules: Rules): Guide {
  const notes = new Map(
    rules.notes.map(({ id, when }) => [id, { id, ...(when ? { when: toCondition(when) } : {}) }]),
  );
  return {
    questions: rules.questions.map(({ answers, ...rest }) => ({
      ...rest,
      answers: answers.map((id) => ({ id })),
    })),
    routes: rules.routes.map(({ id, when, notes: named }) => ({
      id,
      ...(when ? { when: toCondition(when) } : {}),
      notes: named.flatMap((note) => notes.get(note) ?? []),
    })),
  };
}

/** What is wrong with the rules of a guide, each where it stands in `guide.yml`. */
export function ruleProblems(rules: Rules, { at }: YamlFile): Problem[] {
  const named = rules.routes.flatMap(({ notes, id }, route) =>
    notes.flatMap((note, index) => {
      const known = rules.notes.map((one) => one.id);
      if (known.includes(note)) return [];
      const { es, en } = suggestion(note, known);
      const message = {
        es: `La ruta «${id}» nombra la nota «${note}», que no existe. ${es}`,
        en: `The route «${id}» names the note «${note}», which does not exist. ${en}`,
      };
      return [{ ...at(['routes', route, 'notes', index]), rule: 'unknown-note', message }];
    }),
  );
  return [...named, ...analyse(toGuide(rules)).findings.map((finding) => findingProblem(finding, rules, at))];
}

function findingProblem(finding: Finding, rules: Rules, at: YamlFile['at']): Problem {
  const routeAt = (id: string) => at(['routes', rules.routes.findIndex((route) => route.id === id), 'id']);
  const whenAt = (id: string) => at(['routes', rules.routes.findIndex((route) => route.id === id), 'when']);
  const questionIndex = (id: string) => rules.questions.findIndex((question) => question.id === id);
  const questionAt = (id: string) => at(['questions', questionIndex(id), 'id']);
  const problem = (place: ReturnType<YamlFile['at']>, es: string, en: string): Problem => ({
    ...place,
    rule: finding.code,
    message: { es, en },
  });
  switch (finding.code) {
    case 'duplicate-id':
      return problem(
        at([]),
        `El id «${finding.id}» está dos veces. Cambia uno.`,
        `The id «${finding.id}» stands twice. Change one.`,
      );
    case 'unknown-question': {
      const { es, en } = suggestion(
        finding.question,
        rules.questions.map(({ id }) => id),
      );
      return problem(
        whenAt(finding.route),
        `La ruta «${finding.route}» pregunta por «${finding.question}», que no es una pregunta. ${es}`,
        `The route «${finding.route}» asks for «${finding.question}», which is not a question. ${en}`,
      );
    }
    case 'unknown-answer': {
      const { es, en } = suggestion(
        finding.answer,
        rules.questions[questionIndex(finding.question)]?.answers ?? [],
      );
      return problem(
        whenAt(finding.route),
        `«${finding.answer}» no es una respuesta de «${finding.question}». ${es}`,
        `«${finding.answer}» is not an answer of «${finding.question}». ${en}`,
      );
    }
    case 'last-route-conditional':
      return problem(
        whenAt(finding.route),
        `La última ruta, «${finding.route}», tiene condición: quien no la cumpla se queda sin camino. Quita su «when».`,
        `The last route, «${finding.route}», has a condition: whoever does not meet it has no way on. Take its «when» out.`,
      );
    case 'unsure-missing':
      return problem(
        at(['questions', questionIndex(finding.question), 'unsure']),
        `A «${finding.question}» le falta la respuesta «No sé»: «unsure» debe ser una de sus respuestas.`,
        `«${finding.question}» lacks its «I don't know»: «unsure» must be one of its answers.`,
      );
    case 'route-unreachable':
      return problem(
        routeAt(finding.route),
        `Ningún cliente llega a la ruta «${finding.route}». Revisa su condición o quítala.`,
        `No customer reaches the route «${finding.route}». Check its condition or take it out.`,
      );
    case 'route-shadowed':
      return problem(
        routeAt(finding.route),
        `Nadie llega a «${finding.route}»: la ruta «${finding.by}», que va antes, se queda con todos sus clientes. Súbela o cambia su condición.`,
        `Nobody reaches «${finding.route}»: the route «${finding.by}», which comes before, takes all its customers. Move it up or change its condition.`,
      );
    case 'question-never-asked':
      return problem(
        questionAt(finding.question),
        `La pregunta «${finding.question}» no se hace nunca. Úsala en una condición o quítala.`,
        `The question «${finding.question}» is never asked. Use it in a condition or take it out.`,
      );
    case 'answer-changes-nothing':
      return problem(
        at(['questions', questionIndex(finding.question), 'answers']),
        `La respuesta «${finding.answer}» de «${finding.question}» no cambia nada: todas llevan al mismo lugar. Úsala en una condición o quítala.`,
        `The answer «${finding.answer}» of «${finding.question}» changes nothing: all lead to the same place. Use it in a condition or take it out.`,
      );
    case 'too-deep':
      return problem(
        routeAt(finding.path.route),
        `Para llegar a «${finding.path.route}» hay que contestar ${finding.path.answers.length} preguntas. Son demasiadas: el máximo es 8.`,
        `Reaching «${finding.path.route}» takes ${finding.path.answers.length} questions. That is too many: 8 at most.`,
      );
  }
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
    const problem = (path: PropertyKey[], rule: string, es: string, en: string) => [
      { ...file.at([index, ...path]), rule, message: { es, en } },
    ];
    for (const [question, answer] of Object.entries(scenario.answers)) {
      const known = rules.questions.find(({ id }) => id === question);
      const { es, en } = suggestion(
        known ? answer : question,
        known?.answers ?? rules.questions.map(({ id }) => id),
      );
      if (!known?.answers.includes(answer))
        return problem(
          ['answers', question],
          'unknown-answer',
          `«${known ? answer : question}» no existe. ${es}`,
          `«${known ? answer : question}» does not exist. ${en}`,
        );
    }
    const decision = decide(guide, scenario.answers);
    if (decision.kind === 'question')
      return problem(
        ['answers'],
        'scenario-open',
        `A «${scenario.customer}» le falta la respuesta a «${decision.question}».`,
        `«${scenario.customer}» gives no answer to «${decision.question}».`,
      );
    if (decision.route !== scenario.route)
      return problem(
        ['route'],
        'scenario-route',
        `«${scenario.customer}» debe llegar a «${scenario.route}», pero llega a «${decision.route}» por: ${decision.because.join(', ')}.`,
        `«${scenario.customer}» must reach «${scenario.route}», but reaches «${decision.route}» because of: ${decision.because.join(', ')}.`,
      );
    const notes = decision.notes.join(', ');
    if (scenario.notes && scenario.notes.join(', ') !== notes)
      return problem(
        ['notes'],
        'scenario-notes',
        `«${scenario.customer}» debe ver las notas «${scenario.notes.join(', ')}», pero ve «${notes}».`,
        `«${scenario.customer}» must see the notes «${scenario.notes.join(', ')}», but sees «${notes}».`,
      );
    const because = decision.reasons.join(', ');
    if (scenario.because && scenario.because.join(', ') !== because)
      return problem(
        ['because'],
        'scenario-because',
        `«${scenario.customer}» debe llegar por «${scenario.because.join(', ')}», pero llega por «${because}».`,
        `«${scenario.customer}» must get there by «${scenario.because.join(', ')}», but does by «${because}».`,
      );
    return [];
  });
  const missing = rules.routes.flatMap(({ id }, index): Problem[] =>
    scenarios.some(({ route }) => route === id)
      ? []
      : [
          {
            ...rulesFile.at(['routes', index, 'id']),
            rule: 'route-without-scenario',
            message: {
              es: `La ruta «${id}» no tiene ningún caso. Escribe uno en scenarios.yml.`,
              en: `The route «${id}» has no scenario. Write one in scenarios.yml.`,
            },
          },
        ],
  );
  return [...wrong, ...missing];
}
