import type { Finding } from '@first-login/shared/guide';
import type { RulePlaces } from './findings.ts';
import type { Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';

/** A route that takes the customers of several, or of all that follow, with the ids of those. */
interface Taker {
  by: string;
  routes: string[];
}

/**
 * What the engine finds, without what only follows from it: behind a route that takes everybody nobody is asked anything, and
 * whoever took those questions out would make it worse.
 */
export function firstCauses(
  findings: readonly Finding[],
  rules: Rules,
): { takers: Taker[]; rest: Finding[] } {
  const shadowed = Map.groupBy(
    findings.flatMap((finding) => (finding.code === 'route-shadowed' ? [finding] : [])),
    ({ by }) => by,
  );
  const free = (id: string) => rules.routes.find((route) => route.id === id)?.when === undefined;
  // The last route is for whom no other takes: nobody reaches it behind one that takes the rest.
  const last = findings.flatMap((finding) =>
    finding.code === 'route-unreachable' && free(finding.route) ? [finding.route] : [],
  );
  const takers = [...shadowed].flatMap(([by, found]): Taker[] => {
    const routes = [...found.map(({ route }) => route), ...last];
    return routes.length > 1 || free(by) ? [{ by, routes }] : [];
  });
  const unreached = findings.some(({ code }) => code === 'route-unreachable' || code === 'route-shadowed');
  const rest = findings.filter((finding) => {
    switch (finding.code) {
      case 'route-shadowed':
        return !takers.some(({ by }) => by === finding.by);
      case 'route-unreachable':
        return takers.length === 0 || !last.includes(finding.route);
      case 'question-never-asked':
      case 'answer-changes-nothing':
        return !unreached;
      default:
        return true;
    }
  });
  return { takers, rest };
}

/** A route that takes too many, told where that is mended: in its own condition. */
export function takerProblem({ by, routes }: Taker, rules: Rules, places: RulePlaces): Problem {
  const has = rules.routes.find(({ id }) => id === by)?.when !== undefined;
  const names = routes.map((id) => `«${id}»`).join(', ');
  return {
    ...places.route(by, has ? 'when' : 'id'),
    rule: 'route-shadowed',
    message: has
      ? {
          es: `La ruta «${by}» se queda con todos los clientes de otras que van después: ${names}. Pide más en su condición, o ponla más abajo.`,
          en: `The route «${by}» takes all customers of others that come later: ${names}. Ask for more in its condition, or move it down.`,
        }
      : {
          es: `La ruta «${by}» no lleva condición («when») y no es la última: se queda con todos, y nadie llega a las que siguen. Escríbele una, o ponla al final.`,
          en: `The route «${by}» has no condition («when») and is not the last: it takes everybody, and nobody reaches those that follow. Write one for it, or put it last.`,
        },
  };
}
