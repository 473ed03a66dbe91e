import { error, note, warning, type Finding, type Rule } from '../finding.ts';
import type { Observation } from '../observation.ts';
import { isLocal } from './address.ts';
import { valueOf } from './attributes.ts';

function address({ page }: Observation): Finding[] {
  const findings: Finding[] = [];
  if (page.status >= 400)
    findings.push(
      error('page-status', {
        en: `${page.url} answers ${page.status}. What follows is true of the page that came with it.`,
        es: `${page.url} responde ${page.status}. Lo que sigue vale para la página que llegó con eso.`,
      }),
    );
  if (new URL(page.asked).href !== page.url)
    findings.push(
      note('page-redirects', {
        en: `${page.asked} leads to ${page.url}: that is what was looked at.`,
        es: `${page.asked} lleva a ${page.url}: eso es lo que se revisó.`,
      }),
    );
  if (page.url.startsWith('http:') && !isLocal(page.url))
    findings.push(
      warning('page-insecure', {
        en: 'The page is served without HTTPS: whoever stands on the way can change it, guide and all. Serve it by HTTPS.',
        es: 'La página se sirve sin HTTPS: cualquiera en el camino puede cambiarla, con todo y guía. Sírvela por HTTPS.',
      }),
    );
  const departures = [...new Set(page.departures)];
  if (departures.length > 0)
    findings.push(
      note('page-departs', {
        en: `The page tried to go to ${departures.slice(0, 2).join(', ')} by itself; the check did not follow.`,
        es: `La página quiso irse sola a ${departures.slice(0, 2).join(', ')}; la revisión no la siguió.`,
      }),
    );
  return findings;
}

function document({ page }: Observation): Finding[] {
  const findings: Finding[] = [];
  if (!page.hasViewport)
    findings.push(
      warning(
        'page-viewport',
        {
          en: 'The page does not say how wide it is on a phone: there the guide is tiny.',
          es: 'La página no dice qué ancho tiene en un celular: ahí la guía se ve diminuta.',
        },
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
      ),
    );
  if (page.isQuirky)
    findings.push(
      note(
        'page-quirks',
        {
          en: 'The page has no doctype and is drawn as pages of the nineties were. The guide stands that; its first line should be:',
          es: 'La página no tiene doctype y se dibuja como las de los noventa. La guía lo aguanta; su primera línea debería ser:',
        },
        '<!doctype html>',
      ),
    );
  if (page.rootFontSize < 16)
    findings.push(
      note(
        'page-font-size',
        {
          en: `Text of the page’s root is ${page.rootFontSize} pixels. The guide keeps to 16 and grows with readers’ own setting; for another size:`,
          es: `El texto de la raíz de la página mide ${page.rootFontSize} pixeles. La guía se queda en 16 y crece con el ajuste de cada lector; para otro tamaño:`,
        },
        'first-login-guide { --first-login-guide-font-size: 1.125rem }',
      ),
    );
  return findings;
}

function worker({ page }: Observation): Finding[] {
  if (page.answeredByWorker.length === 0) return [];
  const [first = ''] = page.answeredByWorker;
  const origin = new URL(first).origin;
  return [
    warning(
      'page-worker',
      {
        en: `The page’s service worker answers in the place of ${page.answeredByWorker.join(' and ')}: it may show what the bank has corrected or withdrawn. Let these addresses pass, as the first line of its fetch listener.`,
        es: `El service worker de la página responde en lugar de ${page.answeredByWorker.join(' y ')}: puede mostrar lo que el banco ya corrigió o retiró. Deja pasar esas direcciones, en la primera línea de su «fetch».`,
      },
      `if (event.request.url.startsWith('${origin}/widget/')) return;`,
    ),
  ];
}

/** A value that the guide has told of already, and put right in its attribute. */
function corrected(text: string): Finding | undefined {
  const [, name = '', value = '', list = ''] =
    / knows no (theme) «(.*)»: give it one of ([\w, ]+)\./.exec(text) ?? [];
  return name === '' ? undefined : valueOf(name, value, list.split(', '));
}

/** What the guide itself has told in the console; what another rule tells already is left out. */
function told({ warnings }: Observation): Finding[] {
  return warnings.flatMap((text) => {
    const known = corrected(text);
    if (known) return [known];
    if (/ knows no | has answers that | does not name the partner /.test(text)) return [];
    const sentence = text.replace('<first-login-guide> ', '');
    return [
      warning('guide-warning', {
        en: `The guide says in the console: ${sentence}`,
        es: `La guía dice en la consola: ${sentence}`,
      }),
    ];
  });
}

function accessibility({ axe }: Observation): Finding[] {
  return axe.map(({ id, help, targets }) =>
    warning(`axe-${id}`, {
      en: `Accessibility: ${help} (${targets.slice(0, 2).join('; ')}). On its own the guide passes this rule: it is a style of the page that reaches it.`,
      es: `Accesibilidad: ${help} (${targets.slice(0, 2).join('; ')}). Por sí sola la guía pasa esta regla: es un estilo de la página que la alcanza.`,
    }),
  );
}

/** What the page itself got wrong while it loaded, of which no rule knows the reason. */
function errors({ page }: Observation): Finding[] {
  const others = page.errors.filter(
    (text) => !/Content Security Policy|integrity|Failed to load resource|CORS/i.test(text),
  );
  if (others.length === 0) return [];
  const [first = ''] = others;
  return [
    note('page-errors', {
      en: `The page told ${others.length} error${others.length === 1 ? '' : 's'} while it loaded, such as: ${first.slice(0, 200)}`,
      es: `La página dijo ${others.length} error${others.length === 1 ? '' : 'es'} al cargar, como: ${first.slice(0, 200)}`,
    }),
  ];
}

/** What the page is, besides what it says of the guide. */
export const pageRules: Rule<Observation> = (observed) => [
  ...address(observed),
  ...document(observed),
  ...worker(observed),
  ...told(observed),
  ...accessibility(observed),
  ...errors(observed),
];
