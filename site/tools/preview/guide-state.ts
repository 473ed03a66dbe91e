import { analyse, decide } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import type { GuideState } from '../../src/preview/state.ts';
import { pathTo } from '../../src/lib/routes.ts';
import { compileTexts } from '../guide/load.ts';
import { ruleKeys, scenariosSchema } from '../guide/rules-schema.ts';
import { wordsOf } from '../guide/words.ts';
import { checkYaml, readYaml } from '../guide/yaml-file.ts';
import type { ToldWhole } from './told.ts';

/**
 * A guide's routes, scenarios and paths as an editor tries them, even while some of its texts are at fault. Nothing of
 * a guide whose rules lead nowhere: what is wrong with them is among the findings.
 * @param folder from `src/content`: `guides/primer-ingreso`
 */
export function guideState(
  folder: string,
  locale: Locale,
  { texts, institution }: Pick<ToldWhole, 'texts' | 'institution'>,
): GuideState {
  const href = pathTo(locale, { to: 'guides', id: folder.slice('guides/'.length) });
  const pack = compileTexts(texts, institution, folder).drafts?.[locale];
  const all = pack ? analyse(pack).paths : [];
  if (!pack || all.length === 0) return { href, routes: [], scenarios: [], paths: [] };
  const words = wordsOf(pack);
  const ways = all.map(({ answers, route }) => ({
    id: route,
    route: words.route(route),
    said: answers.map(([question, answer]) => `${words.name(question)}: ${words.answer(question, answer)}`),
    answers: Object.fromEntries(answers),
  }));
  const shortest = ways.toSorted((a, b) => a.said.length - b.said.length);
  const file = readYaml('scenarios.yml', texts.get(`${folder}/scenarios.yml`) ?? '[]');
  const scenarios = checkYaml(file, scenariosSchema, ruleKeys).value ?? [];
  return {
    href,
    routes: pack.routes.map(({ id }) => ({
      id,
      title: words.route(id),
      ways: ways.filter((way) => way.id === id).length,
      answers: shortest.find((way) => way.id === id)?.answers ?? {},
    })),
    scenarios: scenarios.map(({ customer, answers, route }) => {
      const decision = decide(pack, answers);
      const reached = decision.kind === 'route' && decision.route === route;
      return { customer, route: words.route(route), reached, answers };
    }),
    paths: ways.map(({ said, route, answers }) => ({ said, route, answers })),
  };
}
