import { maxDepth, maxPaths, type Finding } from '@first-login/shared/guide';
import { suggestion } from './nearest.ts';
import type { Position, Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';

/** Where things stand in `guide.yml`. */
export interface RulePlaces {
  route: (id: string, key?: string) => Position;
  question: (id: string, key?: string) => Position;
  answer: (question: string, id: string) => Position;
  /** Where a condition first names a question, or wants an answer of it. */
  mention: (question: string, answer?: string) => Position;
}

/** What the engine finds wrong with the rules, for the editor who wrote them. */
export function findingProblem(finding: Finding, rules: Rules, places: RulePlaces): Problem {
  const problem = (place: Position, es: string, en: string): Problem => ({
    ...place,
    rule: finding.code,
    message: { es: es.trim(), en: en.trim() },
  });
  switch (finding.code) {
    case 'duplicate-id':
      return problem(
        places.question(finding.id),
        `El id «${finding.id}» está dos veces. Cambia uno.`,
        `The id «${finding.id}» stands twice. Change one.`,
      );
    case 'unknown-question': {
      const { es, en } = suggestion(
        finding.question,
        rules.questions.map(({ id }) => id),
      );
      return problem(
        places.mention(finding.question),
        `«${finding.question}» no es una pregunta de la guía. ${es}`,
        `«${finding.question}» is not a question of the guide. ${en}`,
      );
    }
    case 'unknown-answer': {
      const { es, en } = suggestion(
        finding.answer,
        rules.questions.find(({ id }) => id === finding.question)?.answers ?? [],
      );
      return problem(
        places.mention(finding.question, finding.answer),
        `«${finding.answer}» no es una respuesta de «${finding.question}». ${es}`,
        `«${finding.answer}» is not an answer of «${finding.question}». ${en}`,
      );
    }
    case 'last-route-conditional':
      return problem(
        places.route(finding.route, 'when'),
        `La última ruta, «${finding.route}», tiene condición: quien no la cumpla se queda sin camino. Quita su «when».`,
        `The last route, «${finding.route}», has a condition: whoever does not meet it has no way on. Take its «when» out.`,
      );
    case 'unsure-missing':
      return problem(
        places.question(finding.question, 'unsure'),
        `A «${finding.question}» le falta la respuesta «No sé»: su «unsure» debe ser una de sus respuestas.`,
        `«${finding.question}» lacks its «I don't know»: its «unsure» must be one of its answers.`,
      );
    case 'route-unreachable':
      return problem(
        places.route(finding.route),
        `Ningún cliente llega a la ruta «${finding.route}». Revisa su condición, o quita la ruta.`,
        `No customer reaches the route «${finding.route}». Check its condition, or take the route out.`,
      );
    case 'route-shadowed':
      return problem(
        places.route(finding.route),
        `Nadie llega a «${finding.route}»: la ruta «${finding.by}», que va antes, se queda con todos sus clientes. Súbela o cambia su condición.`,
        `Nobody reaches «${finding.route}»: the route «${finding.by}», which comes before, takes all its customers. Move it up or change its condition.`,
      );
    case 'question-never-asked':
      return problem(
        places.question(finding.question),
        `La pregunta «${finding.question}» no se hace nunca. Úsala en una condición o quítala.`,
        `The question «${finding.question}» is never asked. Use it in a condition or take it out.`,
      );
    case 'answer-changes-nothing':
      return problem(
        places.answer(finding.question, finding.answer),
        `La respuesta «${finding.answer}» de «${finding.question}» no cambia nada: lleva adonde lleva otra. Úsala en una condición o quítala.`,
        `The answer «${finding.answer}» of «${finding.question}» changes nothing: it leads where the others lead. Use it in a condition or take it out.`,
      );
    case 'too-deep':
      return problem(
        places.route(finding.path.route),
        `Para llegar a «${finding.path.route}» hay que contestar ${finding.path.answers.length} preguntas. Son demasiadas: el máximo es ${maxDepth}. Pide menos datos en las condiciones.`,
        `Reaching «${finding.path.route}» takes ${finding.path.answers.length} questions. That is too many: ${maxDepth} at most. Ask for less in the conditions.`,
      );
    case 'too-many-paths': {
      const [es, en] = ['es-MX', 'en-GB'].map((language) => maxPaths.toLocaleString(language));
      return problem(
        places.route(finding.route),
        `La guía tiene más de ${es} caminos, y muchos llegan a «${finding.route}»: nadie puede revisarlos. Pide menos datos en su condición y en las de sus notas, o haz dos guías.`,
        `The guide has more than ${en} paths, and many lead to «${finding.route}»: nobody can review them. Ask for less in its condition and in those of its notes, or make two guides.`,
      );
    }
  }
}
