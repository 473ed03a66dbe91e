import { paths, type Path } from '@first-login/shared/guide';
import { loadRules } from '../load-rules.ts';
import { jsonLines, print, type Command } from './command.ts';
import { askedGuide, guideOption } from './guide-option.ts';

export const pathsCommand: Command = {
  usage: '[--json] [--guide …]',
  summary: { es: 'todos los caminos de la guía', en: 'every path of the guide' },
  options: { json: { type: 'boolean' }, ...guideOption },
  async run({ options, locale }) {
    const all = paths(await loadRules(askedGuide(options)));
    if (options['json'] === true) {
      print(jsonLines(all.map((path) => ({ ...path, answers: Object.fromEntries(path.answers) }))));
      return 0;
    }
    const routes = new Set(all.map(({ route }) => route)).size;
    print(all.map(inWords).join('\n'));
    print(
      { es: `${all.length} caminos a ${routes} rutas.`, en: `${all.length} paths to ${routes} routes.` }[
        locale
      ],
    );
    return 0;
  },
};

/** `channel=app customerNumber=known … → app-verified-phone`: the answers can be given to `decide`. */
function inWords({ answers, route, notes }: Path): string {
  const given = answers.map(([question, answer]) => `${question}=${answer}`).join(' ');
  return `${given} → ${route}${notes.map((note) => ` + ${note}`).join('')}`;
}
