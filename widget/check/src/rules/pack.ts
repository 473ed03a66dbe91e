import { error, warning, type Finding, type Rule } from '../finding.ts';
import type { GuideOnPage, Observation, Served } from '../observation.ts';
import { isMixed, originOf } from './address.ts';

type Observed = Pick<Observation, 'page' | 'guides' | 'served' | 'faults'>;

/** The pack, as far as the rules read it. */
interface PackFacts {
  format?: unknown;
  payload?: unknown;
  pulled?: string[];
  partner?: { id: string; origins: string[]; revoked?: true };
}

/** A signed pack has its content as a text within. */
function contentOf({ json }: Served): PackFacts {
  const outer = Object(json) as PackFacts;
  if (typeof outer.payload !== 'string') return outer;
  try {
    return Object((JSON.parse(outer.payload) as { pack?: unknown }).pack) as PackFacts;
  } catch {
    return {};
  }
}

function ofGuide(guide: GuideOnPage, { page, served }: Observed): Finding[] {
  const { pack, attributes } = guide;
  if (attributes['isolation'] === 'iframe' || pack.given === 'property' || pack.given === 'inline') return [];
  if (pack.given === 'none' || pack.url === '')
    return [
      error(
        'pack-missing',
        {
          en: 'The tag names no pack: the guide has nothing to show.',
          es: 'La etiqueta no nombra un paquete: la guía no tiene qué mostrar.',
        },
        '<first-login-guide pack="https://…/widget/packs/primer-ingreso.{locale}.json">',
      ),
    ];
  if (isMixed(page.url, pack.url))
    return [
      error(
        'pack-mixed',
        {
          en: `The page is served by HTTPS and asks for the pack without it (${pack.url}): browsers refuse that.`,
          es: `La página se sirve por HTTPS y pide el paquete sin él (${pack.url}): los navegadores lo rechazan.`,
        },
        `pack="${(attributes['pack'] ?? '').replace('http:', 'https:')}"`,
      ),
    ];
  const answer = served.get(pack.url);
  return answer ? ofAnswer(guide, answer, page.url) : [];
}

/** An address whose braces did not come through what wrote the page, as they were meant; undefined where none is missing. */
function withBraces(written: string): string | undefined {
  const meant = written
    .replace(/%7B(locale|partner)%7D/gi, '{$1}')
    .replace(/\.(?:locale|undefined|null)?\.json$/, '.{locale}.json');
  return meant === written ? undefined : meant;
}

function ofAnswer({ pack, attributes, version }: GuideOnPage, answer: Served, page: string): Finding[] {
  const partner = attributes['partner'];
  const meant = withBraces(attributes['pack'] ?? '');
  if (answer.status >= 400 && meant !== undefined)
    return [
      error(
        'pack-braces',
        {
          en: `What writes your page has changed the braces in the pack’s address (${pack.url}), so there is no pack there. The guide itself puts the language in their place: write them as they are, or the language yourself.`,
          es: `Lo que escribe tu página cambió las llaves en la dirección del paquete (${pack.url}), así que ahí no hay paquete. La guía misma pone el idioma en su lugar: escríbelas tal cual, o escribe tú el idioma.`,
        },
        `pack="${meant}"`,
      ),
    ];
  if (answer.status === 0 || answer.status >= 400)
    return [
      partner !== undefined && attributes['pack']?.includes('{partner}')
        ? error('partner-unknown', {
            en: `The bank’s registry has no partner «${partner}»: ${pack.url} answers ${answer.status || 'nothing'}. Write the id that the bank gave you; without partner="…", and with the pack for everybody, the guide works too.`,
            es: `El registro del banco no tiene al socio «${partner}»: ${pack.url} ${answer.status ? `responde ${answer.status}` : 'no responde'}. Escribe el id que te dio el banco; sin partner="…", y con el paquete para todos, la guía también funciona.`,
          })
        : error('pack-not-found', {
            en: `${pack.url} answers ${answer.status || 'nothing'}: there is no pack. Compare the address with the one on the bank’s page for partners.`,
            es: `${pack.url} ${answer.status ? `responde ${answer.status}` : 'no responde'}: ahí no hay paquete. Compara la dirección con la de la página del banco para socios.`,
          }),
    ];
  if (answer.json === undefined)
    return [
      error(
        'pack-type',
        {
          en: `${pack.url} is served as «${answer.type}» and is no JSON${answer.isHtml ? ', but a page' : ''}. The pack’s address ends in .json, and {locale} stands for the language.`,
          es: `${pack.url} se sirve como «${answer.type}» y no es JSON${answer.isHtml ? ', sino una página' : ''}. La dirección del paquete termina en .json, y {locale} está en lugar del idioma.`,
        },
        'Content-Type: application/json',
      ),
    ];
  return [
    ...sharing(pack.url, answer, page),
    ...integrity(attributes, pack.url, answer),
    ...standing(attributes, version, answer, page),
  ];
}

function sharing(url: string, { allowOrigin }: Served, page: string): Finding[] {
  if (originOf(url) === originOf(page) || allowOrigin === '*' || allowOrigin === originOf(page)) return [];
  return [
    error(
      'pack-cors',
      {
        en: `${originOf(url)} does not say that other sites may read the pack. Whoever serves it must send this header.`,
        es: `${originOf(url)} no dice que otros sitios puedan leer el paquete. Quien lo sirve debe mandar este encabezado.`,
      },
      'Access-Control-Allow-Origin: *',
    ),
  ];
}

function integrity(attributes: GuideOnPage['attributes'], url: string, { hashes }: Served): Finding[] {
  const written = attributes['integrity'] ?? '';
  if (written === '') return [];
  if (!written.split(/\s+/).some((one) => Object.values(hashes).includes(one)))
    return [
      error(
        'pack-integrity',
        {
          en: `The tag’s integrity is of another pack than the one that ${url} serves: the guide refuses it.`,
          es: `La integridad de la etiqueta es de otro paquete que el que sirve ${url}: la guía lo rechaza.`,
        },
        `integrity="${hashes.sha384}"`,
      ),
    ];
  if (url.includes('/revisions/')) return [];
  return [
    warning('pack-moving-integrity', {
      en: 'The pack’s integrity is right today, and its address is not that of one revision: when the bank corrects a text, the guide is gone. Pin an address below /widget/revisions/, or leave integrity out.',
      es: 'La integridad del paquete hoy es correcta, y su dirección no es la de una sola revisión: cuando el banco corrija un texto, la guía desaparece. Fija una dirección de /widget/revisions/ o quita la integridad.',
    }),
  ];
}

/** What the bank lets the page do. */
function standing(
  attributes: GuideOnPage['attributes'],
  version: string,
  answer: Served,
  page: string,
): Finding[] {
  const { partner, pulled } = contentOf(answer);
  const claimed = attributes['partner'];
  if (partner?.revoked)
    return [
      error('partner-revoked', {
        en: `The bank no longer lets «${partner.id}» show the guide: it closes with the bank’s own address. Speak with your contact at the bank.`,
        es: `El banco ya no deja que «${partner.id}» muestre la guía: se cierra con la dirección del banco. Habla con tu contacto en el banco.`,
      }),
    ];
  if (version !== '' && pulled?.includes(version))
    return [
      error('version-pulled', {
        en: `The bank has withdrawn version ${version} of the guide: it closes with the bank’s own address. Load a newer one.`,
        es: `El banco retiró la versión ${version} de la guía: se cierra con la dirección del banco. Carga una más nueva.`,
      }),
    ];
  if (claimed === undefined) return [];
  if (partner?.id !== claimed)
    return [
      warning(
        'partner-pack',
        {
          en: `The tag says partner="${claimed}", and its pack is that for everybody: the guide will not name your site.`,
          es: `La etiqueta dice partner="${claimed}", y su paquete es el de todos: la guía no nombrará tu sitio.`,
        },
        `pack="${(attributes['pack'] ?? '').replace('/packs/', '/packs/partners/{partner}/')}"`,
      ),
    ];
  if (partner.origins.includes(originOf(page))) return [];
  return [
    warning('partner-origin', {
      en: `The bank’s registry does not list ${originOf(page)} for «${claimed}» (it lists ${partner.origins.join(', ')}): the guide works and does not name your site. Ask the bank to add it.`,
      es: `El registro del banco no tiene ${originOf(page)} para «${claimed}» (tiene ${partner.origins.join(', ')}): la guía funciona y no nombra tu sitio. Pide al banco que lo agregue.`,
    }),
  ];
}

export const packRules: Rule<Observed> = (observed) =>
  observed.guides.flatMap((guide) => ofGuide(guide, observed));

/** What a guide says of itself that no other rule has explained. */
export function refused({ faults }: Observed): Finding[] {
  const known = new Set(['facts', 'feedback']);
  return [
    ...new Map(faults.filter(({ code }) => !known.has(code)).map((fault) => [fault.code, fault])).values(),
  ].map(({ code, message }) =>
    error('guide-refused', {
      en: `The guide did not open (${code}): ${message}`,
      es: `La guía no abrió (${code}): ${message}`,
    }),
  );
}
