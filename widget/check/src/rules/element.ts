import { error, note, warning, type Finding, type Rule } from '../finding.ts';
import type { GuideOnPage, Observation } from '../observation.ts';
import { attributeRules } from './attributes.ts';

type Observed = Pick<Observation, 'page' | 'scripts' | 'guides'>;

/** Narrower than this, a question’s answers break into single letters. CSS pixels. */
const narrowest = 240;

function missing({ guides, scripts, page }: Observed): Finding[] {
  if (guides.length > 0) return [];
  const [departure] = page.departures;
  if (departure !== undefined)
    return [
      error('element-missing', {
        en: `The page goes to ${departure} by itself before a guide is to be seen: check that address.`,
        es: `La página se va sola a ${departure} antes de que se vea una guía: revisa esa dirección.`,
      }),
    ];
  return [
    error(
      'element-missing',
      scripts.length > 0
        ? {
            en: 'The script is on the page and the tag is not: there is no guide to see.',
            es: 'El script está en la página y la etiqueta no: no hay guía que ver.',
          }
        : {
            en: 'There is no guide on this page. To see whether it would work here, call this with --try and --script.',
            es: 'No hay una guía en esta página. Para ver si funcionaría aquí, llama esto con --try y --script.',
          },
      '<first-login-guide pack="https://…/widget/packs/primer-ingreso.{locale}.json"></first-login-guide>',
    ),
  ];
}

function taken({ page }: Observed): Finding[] {
  if (page.registered !== 'other') return [];
  return [
    error('element-taken', {
      en: 'Another script of the page has defined <first-login-guide> as an element of its own: the guide cannot be it. Take that script out.',
      es: 'Otro script de la página definió <first-login-guide> como un elemento suyo: la guía no puede serlo. Quita ese script.',
    }),
  ];
}

/** HTML knows no tag that closes itself: the rest of the page becomes its content, and is hidden when the guide opens. */
function selfClosed({ page, guides }: Observed): Finding[] {
  const isClosed = !/<first-login-guide(?:\s[^>]*)?\/>/.test(page.html);
  const within = guides.flatMap(({ swallowed }) => swallowed);
  if (isClosed && !within.some((name) => /^(?:main|footer|first-login-guide)/.test(name))) return [];
  return [
    error(
      'element-open',
      {
        en: `The tag is not closed: HTML takes what follows it${within.length > 0 ? ` (${within.slice(0, 3).join(', ')})` : ''} for its content, and the guide hides that.`,
        es: `La etiqueta no está cerrada: HTML toma lo que sigue${within.length > 0 ? ` (${within.slice(0, 3).join(', ')})` : ''} por su contenido, y la guía lo esconde.`,
      },
      '<first-login-guide …></first-login-guide>',
    ),
  ];
}

const closed = (by: string): Finding =>
  note('element-closed', {
    en: `The guide stands in what is closed now (${by}): it is seen once that opens.`,
    es: `La guía está en algo que ahora está cerrado (${by}): se ve cuando se abra.`,
  });

/** What brings a guide back that a property takes out of sight, where that is not the property's own usual value. */
const shown: Readonly<Record<string, string>> = {
  display: 'display: block',
  opacity: 'opacity: 1',
  'content-visibility': 'content-visibility: visible',
  clip: 'clip: auto',
  left: 'position: static',
  top: 'position: static',
  'margin-left': 'margin: 0',
  'margin-top': 'margin: 0',
  'mask-image': 'mask: none',
  'mix-blend-mode': 'mix-blend-mode: normal',
};

function unseen({ by, how }: NonNullable<GuideOnPage['hidden']>): Finding {
  if (how === '')
    return error('element-unseen', {
      en: `Nobody sees the guide’s first button: a style of the page paints over it or takes it out of the picture. Look at ${by} in the browser’s tools.`,
      es: `Nadie ve el primer botón de la guía: un estilo de la página lo tapa o lo quita de la imagen. Revisa ${by} en las herramientas del navegador.`,
    });
  const property = how.replace(/:.*$/s, '');
  return error(
    'element-hidden',
    {
      en: `Nobody sees the guide: ${by} has ${how}.`,
      es: `Nadie ve la guía: ${by} tiene ${how}.`,
    },
    `${by} { ${shown[property] ?? `${property}: none`} }`,
  );
}

function shutOff({ by, attribute, tag }: NonNullable<GuideOnPage['shut']>): Finding {
  return attribute === 'inert'
    ? error(
        'element-inert',
        {
          en: `Nobody can press anything in the guide: ${by} has the attribute inert. Take it out.`,
          es: `Nadie puede oprimir nada en la guía: ${by} tiene el atributo inert. Quítalo.`,
        },
        tag,
      )
    : error(
        'element-aria-hidden',
        {
          en: `Screen readers do not find the guide: ${by} has aria-hidden="true". Take it out.`,
          es: `Los lectores de pantalla no encuentran la guía: ${by} tiene aria-hidden="true". Quítalo.`,
        },
        tag,
      );
}

function seen({ hidden, shut, clipped, path }: GuideOnPage): Finding[] {
  if (hidden) return [hidden.mayOpen ? closed(hidden.by) : unseen(hidden)];
  if (shut) return [shut.mayOpen ? closed(shut.by) : shutOff(shut)];
  if (!clipped) return [];
  return [
    error(
      'element-clipped',
      {
        en: `${clipped.by} cuts the guide off: ${Math.round(clipped.seen * 100)} % of it can be seen (${path}). The guide grows and shrinks with each question, so its box must too.`,
        es: `${clipped.by} corta la guía: se ve ${Math.round(clipped.seen * 100)} % de ella (${path}). La guía crece y se encoge con cada pregunta, y su caja debe hacer lo mismo.`,
      },
      `${clipped.by} { height: auto; max-height: none; overflow: visible }`,
    ),
  ];
}

function room({ width, phase, hidden, coveredBy, zoom }: GuideOnPage): Finding[] {
  const findings: Finding[] = [];
  if (phase === 'ready' && !hidden && width.phone < narrowest)
    findings.push(
      warning(
        'element-narrow',
        {
          en: `On a phone of 360 pixels the guide is ${Math.round(width.phone)} pixels wide, too narrow to read with ease. Take away from the space around it there.`,
          es: `En un celular de 360 pixeles la guía mide ${Math.round(width.phone)} de ancho, poco para leer bien. Quita ahí espacio alrededor.`,
        },
        '@media (width < 30rem) { first-login-guide { min-inline-size: 15rem } }',
      ),
    );
  if (coveredBy)
    findings.push(
      warning('element-covered', {
        en: `${coveredBy} lies over the guide’s first button: until it is gone, nobody can press that.`,
        es: `${coveredBy} está encima del primer botón de la guía: mientras esté, nadie puede oprimirlo.`,
      }),
    );
  if (Math.abs(zoom - 1) > 0.01)
    findings.push(
      note(
        'page-zoom',
        {
          en: `The page has zoom: ${Math.round(zoom * 100) / 100} there, and the guide grows or shrinks with it. For another size of text:`,
          es: `Ahí la página tiene zoom: ${Math.round(zoom * 100) / 100}, y la guía crece o se encoge con él. Para otro tamaño de texto:`,
        },
        'first-login-guide { --first-login-guide-font-size: 18px }',
      ),
    );
  return findings;
}

function language({ attributes, lang }: GuideOnPage): Finding[] {
  if ('locale' in attributes) return [];
  const spoken = lang?.split('-')[0]?.toLowerCase();
  if (spoken === 'es' || spoken === 'en') return [];
  return [
    warning(
      'language-missing',
      lang === null
        ? {
            en: 'The page does not say its language, so the guide is in Spanish.',
            es: 'La página no dice su idioma, así que la guía está en español.',
          }
        : {
            en: `The page is in «${lang}», which the guide does not speak, so it is in Spanish.`,
            es: `La página está en «${lang}», que la guía no habla, así que está en español.`,
          },
      lang === null ? '<html lang="es">' : '<first-login-guide locale="en" …>',
    ),
  ];
}

/** Where the guide stands on the page, and what its tag says. */
export const elementRules: Rule<Observed> = (observed) => [
  ...missing(observed),
  ...taken(observed),
  ...selfClosed(observed),
  ...observed.guides.flatMap((guide) => [
    ...seen(guide),
    ...room(guide),
    ...attributeRules(guide),
    ...language(guide),
  ]),
];
