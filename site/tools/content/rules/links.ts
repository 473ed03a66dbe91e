import { posix } from 'node:path';
import { ownPages } from '@first-login/shared/institution';
import { isHostUnder } from '@first-login/shared/guide';
import { suggestion } from '../../guide/nearest.ts';
import type { Fix, Problem } from '../../guide/problem.ts';
import { pathTo, placeOfFile } from '../../../src/lib/routes.ts';
import type { Content } from '../content.ts';
import type { Facts, LinkFact } from '../facts.ts';
import { linkHost, strangeHost, withoutScheme } from './link-hosts.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';
const link = '[tarjeta](tarjeta.md)';

const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  asks: { es: 'Un enlace lleva a un archivo que existe.', en: 'A link leads to a file that exists.' },
  why: {
    es: 'Quien lo sigue llega a una página de error, justo cuando pidió ayuda.',
    en: 'Who follows it lands on an error page, right when they asked for help.',
  },
  example: shown(faq, link, '[tarjeta](tarjetas.md)', link),
};

const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'error',
  asks: {
    es: 'Lo que sigue al # en un enlace es un título del otro texto.',
    en: 'What follows the # in a link is a heading of the other text.',
  },
  why: {
    es: 'Si el título cambió, el enlace abre la página por arriba y no donde se prometió.',
    en: 'Where the heading has changed, the link opens the page at its top and not where it promised.',
  },
  example: shown(faq, link, '[tarjeta](tarjeta.md#como-pedir)', '[tarjeta](tarjeta.md#cómo-pedirla)'),
};

const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'error',
  asks: {
    es: 'Un enlace lleva a un texto del mismo idioma.',
    en: 'A link leads to a text of the same language.',
  },
  why: {
    es: 'Quien lee en español no espera caer en una página en inglés.',
    en: 'Who reads English does not expect to land on a page in Spanish.',
  },
  fixes: true,
  example: shown(faq, link, '[tarjeta](../en/tarjeta.md)', link),
};

const linkForm: Rule = {
  id: 'link-form',
  severity: 'error',
  asks: {
    es: 'Un enlace a otro texto es el camino a su archivo, no su dirección en el sitio.',
    en: 'A link to another text is the path to its file, not its address on the site.',
  },
  why: {
    es: 'Así el programa comprueba que existe, y lo corrige cuando el archivo cambia de nombre.',
    en: 'Then the program checks that it exists, and mends it when the file gets another name.',
  },
  fixes: true,
  example: shown(faq, link, '[tarjeta](/es/preguntas/tarjeta/)', link),
};

export const linkRules = [brokenLink, brokenAnchor, wrongLanguage, linkForm, linkHost];

/** Links that lead nowhere, or where they should not. */
export function linkProblems(content: Content): Problem[] {
  return content.texts.flatMap((text) =>
    // A guide's links are checked by its compiler.
    text.kind === 'guides' ? [] : text.links.flatMap((one) => (one.image ? [] : check(one, text, content))),
  );
}

function check(one: LinkFact, text: Facts, content: Content): Problem[] {
  const { url } = one;
  // Phones and tokens have rules of their own.
  if (/^tel:/i.test(url) || url.includes('{{')) return [];
  // Markdown takes a backslash before a stop for a mark of its own: what was typed is not in the address any more.
  if (/^[a-z]:[\\/]|^file:/i.test(url) || url.includes('\\')) return [ownComputer(one)];
  // Typed as in a browser: without https:// it would be a file.
  if (/^www\./i.test(url)) return [withoutScheme(one, content.institution)];
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(url)) return outside(one, text, content);
  if (ownPages.some((name) => name === url)) return [];
  if (url.startsWith('/')) return [address(one, text, content)];
  if (url === '' || url === '#')
    return [
      told(brokenLink, one.position, {
        es: `El enlace «${one.text}» no lleva a ningún lado. Escribe entre los paréntesis el camino a un archivo, como tarjeta.md.`,
        en: `The link «${one.text}» leads nowhere. Write the path to a file between the parentheses, such as tarjeta.md.`,
      }),
    ];
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? text.path : posix.join(posix.dirname(text.path), path);
  const place = placeOfFile(target);
  if (!content.files.has(target) || !place) return [missing(one, target, text, content)];
  if (place.locale !== text.locale) return [foreign(one, target, place.locale, text, content)];
  return anchor === undefined || anchor === '' ? [] : anchorProblem(one, anchor, target, content);
}

function ownComputer({ url, position }: LinkFact): Problem {
  return told(brokenLink, position, {
    es: `«${url}» es un camino como los de Windows, que en el sitio no lleva a nada. Escribe el camino desde este archivo, con / entre las carpetas: tarjeta.md o ../../tutorials/es/registro.md.`,
    en: `«${url}» is a path such as those of Windows, which leads nowhere on the site. Write the path from this file, with / between folders: tarjeta.md or ../../tutorials/en/registro.md.`,
  });
}

function outside(one: LinkFact, from: Facts, content: Content): Problem[] {
  const { url, position, text } = one;
  const { institution } = content;
  if (/^mailto:/i.test(url))
    return [
      told(linkHost, position, {
        es: `«${url.slice('mailto:'.length)}» es un correo, y en institution.yml no hay ninguno. Quítalo, o escribe {{helpLine}}.`,
        en: `«${url.slice('mailto:'.length)}» is an e-mail address, and institution.yml has none. Take it out, or write {{helpLine}}.`,
      }),
    ];
  // An address that is written out becomes a link by itself: that it is no token is told already.
  if (url.endsWith(text)) return [];
  const parsed = URL.parse(url);
  const known = parsed !== null && isHostUnder(parsed.host, [institution.domain, ...institution.linkHosts]);
  if (known && parsed.protocol === 'https:') return [];
  // Copied from the browser: the address of a page of this site, on whatever host it is looked at.
  const page = parsed && fileAt(parsed.pathname, from, content);
  if (page !== undefined && parsed && /^https?:$/.test(parsed.protocol))
    return [address({ ...one, url: parsed.pathname + parsed.hash, written: url }, from, content)];
  return [
    known && parsed.protocol === 'http:'
      ? told(linkHost, position, {
          es: `El enlace ${url} no es seguro: empieza con http://. Escribe https://.`,
          en: `The link ${url} is not secure: it begins with http://. Write https://.`,
        })
      : strangeHost(url, position),
  ];
}

/** The file of the page at an address of the site, in the language of the text that links to it where it is there. */
function fileAt(path: string, { locale }: Facts, { files }: Content): string | undefined {
  const wanted = path.endsWith('/') ? path : `${path}/`;
  const found = [...files].find((file) => {
    const place = placeOfFile(file);
    return place !== undefined && pathTo(place.locale, place.place) === wanted;
  });
  const own = found?.replace(/(?<=\/)(?:es|en)(?=\/)/, locale);
  return own !== undefined && files.has(own) ? own : found;
}

/** @param one with `written` where its address is but a part of what is written */
function address(one: LinkFact & { written?: string }, text: Facts, content: Content): Problem {
  const [path = '', anchor] = one.url.split('#');
  const target = fileAt(path, text, content);
  const written = target && relative(text, target) + (anchor === undefined ? '' : `#${anchor}`);
  return told(
    linkForm,
    one.position,
    {
      es: `«${one.written ?? one.url}» es una dirección del sitio. Enlaza al archivo${written ? `: ${written}` : ', como tarjeta.md o ../../tutorials/es/registro.md'}.`,
      en: `«${one.written ?? one.url}» is an address of the site. Link to the file${written ? `: ${written}` : ', such as tarjeta.md or ../../tutorials/en/registro.md'}.`,
    },
    written === undefined || written === ''
      ? undefined
      : replaced({ ...one, url: one.written ?? one.url }, written),
  );
}

function missing(one: LinkFact, target: string, text: Facts, content: Content): Problem {
  const other = target.replace(`/${text.locale}/`, text.locale === 'es' ? '/en/' : '/es/');
  if (other !== target && content.files.has(other))
    return told(brokenLink, one.position, {
      es: `El enlace lleva a ${target}, que aún no existe: el texto solo está en el otro idioma (${other}). Tradúcelo, o quita el enlace.`,
      en: `The link leads to ${target}, which does not exist yet: the text is only there in the other language (${other}). Translate it, or take the link out.`,
    });
  const name = posix.basename(target);
  const elsewhere = [...content.files].filter(
    (file) => posix.basename(file) === name && placeOfFile(file)?.locale === text.locale,
  );
  const beside = [...content.files].filter((file) => posix.dirname(file) === posix.dirname(target));
  const [found] = elsewhere;
  const { es, en } =
    found === undefined
      ? suggestion(
          name,
          beside.map((file) => posix.basename(file)),
        )
      : { es: `Está en ${relative(text, found)}.`, en: `It is at ${relative(text, found)}.` };
  return told(brokenLink, one.position, {
    es: `El enlace lleva a ${target}, que no existe. ${es || 'Corrige el camino, o quita el enlace.'}`,
    en: `The link leads to ${target}, which does not exist. ${en || 'Mend the path, or take the link out.'}`,
  });
}

function foreign(one: LinkFact, target: string, locale: string, text: Facts, content: Content): Problem {
  const own = target.replace(`/${locale}/`, `/${text.locale}/`);
  const written = content.files.has(own) ? relative(text, own) : undefined;
  return told(
    wrongLanguage,
    one.position,
    {
      es: `El enlace «${one.text}» lleva a un texto en otro idioma (${locale}). Enlaza al de este${written ? `: ${written}` : '; si aún no existe, quita el enlace'}.`,
      en: `The link «${one.text}» leads to a text in another language (${locale}). Link to the one in this${written ? `: ${written}` : '; where there is none yet, take the link out'}.`,
    },
    // An anchor would have another name there.
    written === undefined || one.url.includes('#') ? undefined : replaced(one, written),
  );
}

function anchorProblem(one: LinkFact, anchor: string, target: string, content: Content): Problem[] {
  const anchors = content.byPath.get(target)?.anchors ?? [];
  if (anchors.includes(anchor)) return [];
  const { es, en } = suggestion(anchor, anchors);
  return [
    told(brokenAnchor, one.position, {
      es: `En ${target} no hay un título «#${anchor}». ${es || 'Quita lo que sigue al #.'}`,
      en: `In ${target} there is no heading «#${anchor}». ${en || 'Take out what follows the #.'}`,
    }),
  ];
}

function replaced({ url, urlPlace }: LinkFact, text: string): Fix | undefined {
  return urlPlace && { ...urlPlace, length: url.length, text };
}

function relative(from: Facts, to: string): string {
  return posix.relative(posix.dirname(from.path), to);
}
