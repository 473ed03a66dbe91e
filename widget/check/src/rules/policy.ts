import { createHash } from 'node:crypto';
import parsePolicy from 'content-security-policy-parser';
import { error, note, warning, type Finding, type Rule } from '../finding.ts';
import type { Observation, Violation } from '../observation.ts';
import { originOf, scriptTag } from './address.ts';

type Observed = Pick<Observation, 'page' | 'violations' | 'scripts' | 'guides'>;

/** The directives that speak for one, the nearest first: CSP Level 3, 6.8.3. */
const fallbacks: Record<string, readonly string[]> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'script-src': ['script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'style-src-attr': ['style-src-attr', 'style-src', 'default-src'],
  'trusted-types': ['trusted-types'],
};

interface Governing {
  name: string;
  values: string[];
}

/** The directive of a policy that refused something, and what it has now. */
function governing(policy: string, directive: string): Governing {
  const directives = parsePolicy(policy);
  const order = fallbacks[directive] ?? [directive];
  const name = order.find((one) => directives.has(one)) ?? order.at(-1) ?? directive;
  return { name, values: directives.get(name) ?? [] };
}

/** The line that lets something in besides what is let in now. */
export function widened(policy: string, directive: string, source: string): string {
  const { name, values } = governing(policy, directive);
  // What `default-src` lets in for all should not grow for one.
  const own = name === 'default-src' ? directive.replace(/^(script-src|style-src)-elem$/, '$1') : name;
  const kept = values.filter((value) => value !== "'none'" && value !== source);
  return [own, ...kept, source].join(' ');
}

const inForce = ({ violations }: Observed) => violations.filter(({ reportOnly }) => !reportOnly);
const once = (violations: readonly Violation[]) => [
  ...new Map(violations.map((one) => [`${one.blocked} ${one.policy}`, one])).values(),
];

function scripts(observed: Observed): Finding[] {
  const addresses = observed.scripts.map(({ src }) => src);
  const refused = once(inForce(observed).filter(({ blocked }) => addresses.includes(blocked)));
  return refused.map(({ policy, directive, blocked }) => {
    const { name, values } = governing(policy, directive);
    const line = `${name} ${values.join(' ')}`;
    if (values.includes("'strict-dynamic'"))
      return error(
        'csp-script',
        {
          en: `The page’s policy lets in scripts with its nonce alone («${line}»); an address in it would count for nothing. Give the tag the nonce of each response.`,
          es: `La política de la página solo deja entrar scripts con su nonce («${line}»); ahí una dirección no cuenta. Ponle a la etiqueta el nonce de cada respuesta.`,
        },
        scriptTag(blocked, ' nonce="{nonce}"'),
      );
    return error(
      'csp-script',
      {
        en: `The page’s policy does not let the guide’s script in: «${line}».`,
        es: `La política de la página no deja entrar el script de la guía: «${line}».`,
      },
      widened(policy, directive, originOf(blocked)),
    );
  });
}

function packs(observed: Observed): Finding[] {
  const origins = observed.guides.flatMap(({ pack }) => (pack.url ? [originOf(pack.url)] : []));
  const refused = once(
    inForce(observed).filter(
      ({ directive, blocked }) => directive === 'connect-src' && origins.includes(originOf(blocked)),
    ),
  );
  return refused.map(({ policy, directive, blocked }) =>
    error(
      'csp-connect',
      {
        en: `The page’s policy does not let the guide ask ${originOf(blocked)} for its pack.`,
        es: `La política de la página no deja que la guía pida su paquete a ${originOf(blocked)}.`,
      },
      widened(policy, directive, originOf(blocked)),
    ),
  );
}

function frames(observed: Observed): Finding[] {
  const origins = observed.guides.map(({ frame }) => originOf(frame)).filter(Boolean);
  const refused = once(
    inForce(observed).filter(
      ({ directive, blocked }) => directive === 'frame-src' && origins.includes(originOf(blocked)),
    ),
  );
  return refused.map(({ policy, directive, blocked }) =>
    error(
      'csp-frame',
      {
        en: `The page’s policy does not let the bank’s frame in (${originOf(blocked)}).`,
        es: `La política de la página no deja entrar el marco del banco (${originOf(blocked)}).`,
      },
      widened(policy, directive, originOf(blocked)),
    ),
  );
}

/** The bank's own policy says on which sites its frame opens: those of its registry. */
function registry({ page, guides }: Observed): Finding[] {
  const origins = guides.map(({ frame }) => originOf(frame)).filter(Boolean);
  const isRefused = page.errors.some(
    (text) => text.includes('frame-ancestors') && origins.some((origin) => text.includes(origin)),
  );
  if (!isRefused) return [];
  const own = originOf(page.url);
  return [
    error('frame-origin', {
      en: `The bank’s frame does not open on ${own}: its registry does not list this origin for any partner, or no longer does. Ask your contact at the bank to add it; without isolation="iframe", and with the script for pages, the guide works here today.`,
      es: `El marco del banco no abre en ${own}: su registro no tiene este origen para ningún socio, o ya no. Pide a tu contacto en el banco que lo agregue; sin isolation="iframe", y con el script para páginas, la guía funciona aquí hoy.`,
    }),
  ];
}

function trustedTypes(observed: Observed): Finding[] {
  const ours = inForce(observed).filter(
    ({ directive, sample }) => directive === 'trusted-types' && sample.includes('first-login-guide'),
  );
  const names = once(ours).map(({ policy }) =>
    error(
      'csp-trusted-types',
      {
        en: 'The page’s policy does not let the guide name its Trusted Types policy: its script stops at once.',
        es: 'La política de la página no deja que la guía nombre su política de Trusted Types: su script se detiene al empezar.',
      },
      widened(policy, 'trusted-types', 'first-login-guide'),
    ),
  );
  // The browser tells the first forty characters of the address.
  const isOurs = (address: string) =>
    observed.guides.some(({ pack }) => {
      const origin = originOf(pack.url);
      return origin !== '' && (address.startsWith(origin) || origin.startsWith(address));
    });
  const inserted = inForce(observed).filter(
    ({ directive, sample }) =>
      directive === 'require-trusted-types-for' &&
      isOurs(/^HTMLScriptElement src\|(.+)$/.exec(sample)?.[1] ?? '#'),
  );
  return [
    ...names,
    ...inserted.slice(0, 1).map(() =>
      error(
        'csp-trusted-types-insert',
        {
          en: 'A script of the page (a tag manager?) puts the guide’s script in, and the page’s Trusted Types do not let it. Write the tag into the page’s HTML.',
          es: 'Un script de la página (¿un administrador de etiquetas?) pone el script de la guía, y los Trusted Types de la página no lo dejan. Escribe la etiqueta en el HTML de la página.',
        },
        scriptTag('https://…/widget/1.0.0/first-login-guide.js'),
      ),
    ),
  ];
}

/** Styles of a pre-rendered first view, and of the tag. */
function styles(observed: Observed): Finding[] {
  const refused = inForce(observed).filter(({ directive }) => directive.startsWith('style-src'));
  const element = refused.find(({ directive }) => directive !== 'style-src-attr');
  const attribute = refused.find(({ directive }) => directive === 'style-src-attr');
  const shadow =
    /<first-login-guide[^>]*>\s*<template shadowrootmode[\s\S]*?<\/template>/.exec(observed.page.html)?.[0] ??
    '';
  const hashes = [...shadow.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  const styled = observed.guides.some(({ attributes }) => 'style' in attributes);
  return [
    ...(element && hashes.length > 0
      ? [
          warning(
            'csp-style',
            {
              en: 'The page’s policy refuses the styles of the pre-rendered first view: until the script comes, it stands there bare.',
              es: 'La política de la página rechaza los estilos de la primera vista prerrenderizada: hasta que llega el script se ve sin estilo.',
            },
            widened(element.policy, 'style-src-elem', hashes.join(' ')),
          ),
        ]
      : []),
    ...(attribute && styled
      ? [
          warning(
            'csp-style-attribute',
            {
              en: 'The page’s policy refuses the style="…" of the tag: it has no effect. Write it in your style sheet.',
              es: 'La política de la página rechaza el style="…" de la etiqueta: no tiene efecto. Escríbelo en tu hoja de estilos.',
            },
            'first-login-guide { … }',
          ),
        ]
      : []),
  ];
}

/** What would be refused if a policy that only reports were in force. */
function reported({ violations, scripts: tags, guides }: Observed): Finding[] {
  const ours = [
    ...tags.map(({ src }) => originOf(src)),
    ...guides.map(({ pack }) => originOf(pack.url)),
  ].filter(Boolean);
  const found = violations.filter(
    ({ reportOnly, blocked, sample }) =>
      reportOnly && (ours.includes(originOf(blocked)) || sample.includes('first-login-guide')),
  );
  return once(found).map(({ policy, directive, blocked }) =>
    note(
      'csp-report-only',
      {
        en: `A policy that only reports would refuse ${blocked} (${directive}) once it is in force.`,
        es: `Una política que solo informa rechazaría ${blocked} (${directive}) cuando entre en vigor.`,
      },
      widened(policy, directive, directive === 'trusted-types' ? 'first-login-guide' : originOf(blocked)),
    ),
  );
}

/** What the page's content security policy refuses of the guide. */
export const policyRules: Rule<Observed> = (observed) => [
  ...scripts(observed),
  ...packs(observed),
  ...frames(observed),
  ...registry(observed),
  ...trustedTypes(observed),
  ...styles(observed),
  ...reported(observed),
];
