import { error, note, warning, type Finding, type Rule } from '../finding.ts';
import type { Observation, ScriptTag, Served } from '../observation.ts';
import { isFixed } from '../observe/snippet.ts';
import { isMixed, originOf, scriptTag } from './address.ts';
import { kinds, outdated, several } from './script-set.ts';

type Observed = Pick<Observation, 'page' | 'scripts' | 'guides' | 'served'>;

/** Types of a script that a browser runs. */
const scriptTypes = /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/;

function missing({ scripts, guides, page }: Observed): Finding[] {
  if (scripts.length > 0 || guides.length === 0 || page.registered !== 'none') return [];
  return [
    error(
      'script-missing',
      {
        en: 'The tag is on the page and its script is not: what stands between the tags is all that readers get.',
        es: 'La etiqueta está en la página y su script no: los lectores solo reciben lo que está entre las etiquetas.',
      },
      scriptTag('https://…/widget/1.0.0/first-login-guide.js'),
    ),
  ];
}

function answer(script: ScriptTag, served: Served, { page }: Observed): Finding[] {
  const { src } = script;
  if (isMixed(page.url, src))
    return [
      error(
        'script-mixed',
        {
          en: `The page is served by HTTPS and asks for the script without it (${src}): browsers refuse that.`,
          es: `La página se sirve por HTTPS y pide el script sin él (${src}): los navegadores lo rechazan.`,
        },
        scriptTag(src.replace('http:', 'https:')),
      ),
    ];
  if (served.status === 0 || served.status >= 400)
    return [
      error('script-not-found', {
        en: `${src} answers ${served.status || 'nothing'}: there is no script. Compare the address with the one on the bank’s page for partners.`,
        es: `${src} ${served.status ? `responde ${served.status}` : 'no responde'}: ahí no hay script. Compara la dirección con la de la página del banco para socios.`,
      }),
    ];
  if (served.isHtml || (served.nosniff && !scriptTypes.test(served.type)))
    return [
      error(
        'script-type',
        {
          en: `${src} is served as «${served.type}»${served.isHtml ? ' and is a page' : ''}, not as a script: browsers do not run it. Whoever serves it must send this header.`,
          es: `${src} se sirve como «${served.type}»${served.isHtml ? ' y es una página' : ''}, no como script: los navegadores no lo ejecutan. Quien lo sirve debe mandar este encabezado.`,
        },
        'Content-Type: text/javascript; charset=utf-8',
      ),
    ];
  return [...integrity(script, served, page.url), ...sharing(script, served, page)];
}

function integrity(
  { src, integrity: written, crossOrigin }: ScriptTag,
  served: Served,
  page: string,
): Finding[] {
  if (written === '') return [];
  const isOther = originOf(src) !== originOf(page);
  const right = ` integrity="${served.hashes.sha384}" crossorigin="anonymous"`;
  const hashes = written.split(/\s+/);
  const matches = hashes.some((one) => Object.values(served.hashes).includes(one.replace(/\?.*$/, '')));
  const findings: Finding[] = [];
  if (!matches)
    findings.push(
      error(
        'script-integrity',
        {
          en: `The integrity of ${src} is of other bytes than those that are served: browsers refuse the script. If you did not change the version, ask the bank before you write the new one.`,
          es: `La integridad de ${src} es de otros bytes que los que se sirven: los navegadores rechazan el script. Si no cambiaste de versión, pregunta al banco antes de escribir la nueva.`,
        },
        scriptTag(src, right),
      ),
    );
  if (isOther && crossOrigin === null)
    findings.push(
      error(
        'script-crossorigin',
        {
          en: `The script of ${originOf(src)} has integrity and lacks crossorigin: browsers refuse it.`,
          es: `El script de ${originOf(src)} tiene integridad y le falta crossorigin: los navegadores lo rechazan.`,
        },
        scriptTag(src, right),
      ),
    );
  if (matches && !isFixed(src))
    findings.push(
      warning('script-moving-integrity', {
        en: `${src} is not the address of one version, and its integrity is that of today’s bytes: with the next release the guide would be gone. Pin a fixed version (/widget/1.0.0/…), or leave integrity out.`,
        es: `${src} no es la dirección de una sola versión, y su integridad es la de los bytes de hoy: con la próxima versión desaparecería la guía. Fija una versión (/widget/1.0.0/…) o quita la integridad.`,
      }),
    );
  return findings;
}

/** What a script of another origin needs to be let in. */
function sharing({ src, crossOrigin }: ScriptTag, served: Served, page: Observed['page']): Finding[] {
  if (originOf(src) === originOf(page.url)) return [];
  if (crossOrigin !== null)
    return served.allowOrigin === '*' || served.allowOrigin === originOf(page.url)
      ? []
      : [
          error(
            'script-cors',
            {
              en: `The tag has crossorigin, and ${originOf(src)} does not say that other sites may read the script. Whoever serves it must send this header.`,
              es: `La etiqueta tiene crossorigin, y ${originOf(src)} no dice que otros sitios puedan leer el script. Quien lo sirve debe mandar este encabezado.`,
            },
            'Access-Control-Allow-Origin: *',
          ),
        ];
  const embedder = page.headers['cross-origin-embedder-policy'] ?? '';
  if (!embedder.startsWith('require-corp') || served.resourcePolicy === 'cross-origin') return [];
  return [
    error(
      'script-corp',
      {
        en: 'The page sends Cross-Origin-Embedder-Policy: require-corp, and the script comes without Cross-Origin-Resource-Policy: browsers refuse it. With crossorigin it is asked for in a way that is let in.',
        es: 'La página manda Cross-Origin-Embedder-Policy: require-corp, y el script viene sin Cross-Origin-Resource-Policy: los navegadores lo rechazan. Con crossorigin se pide de un modo que sí pasa.',
      },
      scriptTag(src, ' crossorigin="anonymous"'),
    ),
  ];
}

/** What the script's request tells the bank of the page, though the guide needs none of it. */
function told({ src, integrity, crossOrigin, referer }: ScriptTag, page: string): Finding[] {
  if (referer === '' || originOf(src) === originOf(page)) return [];
  const shared = crossOrigin === null ? '' : ` crossorigin="${crossOrigin || 'anonymous'}"`;
  const right = scriptTag(src, (integrity && ` integrity="${integrity}"`) + shared);
  if (referer !== `${originOf(page)}/`)
    return [
      warning(
        'script-referrer',
        {
          en: `The script’s request tells ${originOf(src)} the whole address of your page (${referer}). The guide needs none of it: keep it to yourself.`,
          es: `La petición del script le dice a ${originOf(src)} la dirección completa de tu página (${referer}). La guía no la necesita: no la digas.`,
        },
        right,
      ),
    ];
  // With crossorigin, the request tells the origin in any case.
  if (crossOrigin !== null) return [];
  return [
    note(
      'script-referrer',
      {
        en: `The script’s request tells ${originOf(src)} on which site the guide stands. It need not.`,
        es: `La petición del script le dice a ${originOf(src)} en qué sitio está la guía. No hace falta.`,
      },
      right,
    ),
  ];
}

function notRun({ src, type }: ScriptTag): Finding[] {
  const runs = type === '' || type === 'module' || scriptTypes.test(type);
  if (runs) return [];
  return [
    error(
      'script-held',
      {
        en: `The script’s tag has type="${type}", so no browser runs it. If a consent tool wrote that: the guide sets no cookie and stores nothing, so it need not wait for consent.`,
        es: `La etiqueta del script tiene type="${type}", así que ningún navegador lo ejecuta. Si lo escribió una herramienta de consentimiento: la guía no pone cookies ni guarda nada, no tiene que esperar.`,
      },
      scriptTag(src),
    ),
  ];
}

/** What keeps the script from running, and what will. */
export const scriptRules: Rule<Observed> = (observed) => [
  ...missing(observed),
  ...observed.scripts.flatMap((script) => {
    const served = observed.served.get(script.src);
    return [
      ...notRun(script),
      ...(served ? answer(script, served, observed) : []),
      ...told(script, observed.page.url),
    ];
  }),
  ...several(observed),
  ...outdated(observed),
  ...kinds(observed),
];
