import type * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { SchemaPart } from './schema-part.ts';

type Expectation = Problem['message'];

/** What our schemas' own messages say in words. */
const named: Readonly<Record<string, Expectation>> = {
  id: {
    es: 'un id: letras sin acento, números y guiones, y la primera una letra',
    en: 'an id: unaccented letters, digits and hyphens, a letter first',
  },
  reserved: {
    es: 'otro id: «all», «any» y «not» son palabras de las condiciones',
    en: 'another id: «all», «any» and «not» are words of conditions',
  },
  answers: {
    es: 'una respuesta, o una lista de respuestas como [app, any]',
    en: 'an answer, or a list of answers such as [app, any]',
  },
  condition: {
    es: 'una condición, como { channel: app }',
    en: 'a condition, such as { channel: app }',
  },
  conditions: {
    es: 'una lista de condiciones, como [{ channel: app }, { netKey: active }]',
    en: 'a list of conditions, such as [{ channel: app }, { netKey: active }]',
  },
  reference: {
    es: 'la carpeta y el nombre de un artículo, como faqs/clave-temporal',
    en: 'the folder and the name of an article, such as faqs/clave-temporal',
  },
  origin: {
    es: 'un origen: https:// y el nombre del servidor, sin ruta ni diagonal al final, como https://tienda.example',
    en: 'an origin: https:// and the host, without a path or a closing slash, such as https://shop.example',
  },
  'partner-id': {
    es: 'un id: minúsculas, números y guiones, y la primera una letra',
    en: 'an id: small letters, digits and hyphens, a letter first',
  },
  'browser-origin': {
    es: 'el origen como lo escribe el navegador: sin el puerto 443, que es el de siempre, y en minúsculas',
    en: 'the origin as the browser writes it: without the port 443, which is the usual one, and in small letters',
  },
  'partner-name': {
    es: 'un nombre de letras, números y signos comunes, sin < > ni espacios al principio o al final',
    en: 'a name of letters, digits and common signs, without < > or spaces at its beginning or end',
  },
  hash: {
    es: 'la huella que escribe pnpm content translated',
    en: 'the fingerprint that pnpm content translated writes',
  },
  contact: { es: 'un correo electrónico', en: 'an e-mail address' },
  version: { es: 'una versión del guion, como 1.0.2', en: 'a version of the script, such as 1.0.2' },
  synonyms: {
    es: '«same» con dos frases o más, o «from» y «to», como same: [token, NetKey]',
    en: '«same» with two phrases or more, or «from» and «to», such as same: [token, NetKey]',
  },
  scenarios: {
    es: 'una lista de casos, como - customer: Quiere la app',
    en: 'a list of cases, such as - customer: Wants the app',
  },
};

/** What groups hold whose keys the editor chooses, by the messages of their schemas. */
const groups: Readonly<Record<string, Expectation>> = {
  owners: {
    es: 'un id por línea, con su nombre, como tarjetas: { es: Tarjetas, en: Cards }',
    en: 'an id a line, with its name, such as tarjetas: { es: Tarjetas, en: Cards }',
  },
  videos: {
    es: 'un tutorial por línea, con un dibujo por paso, como registro: [phone key, phone log-in]',
    en: 'a tutorial a line, with a picture for each step, such as registro: [phone key, phone log-in]',
  },
  drawings: {
    es: 'un dibujo por línea, con sus palabras, como token: { es: …, en: … }',
    en: 'a drawing a line, with its words, such as token: { es: …, en: … }',
  },
  'drawing-words': {
    es: 'las palabras del dibujo por su nombre, como name: …',
    en: 'the words of the drawing by their names, such as name: …',
  },
  'short addresses, each with the path of a page': {
    es: 'una dirección por línea, con la página a la que lleva, como /ayuda: /es/',
    en: 'an address a line, with the page that it leads to, such as /help: /en/',
  },
  answers: {
    es: 'una respuesta por pregunta, como channel: app',
    en: 'an answer for each question, such as channel: app',
  },
};

// What the schemas of the institution and of redirects say, which other programs read as well.
const ofLists: Readonly<Record<string, Expectation>> = {
  'some words': { es: 'un texto que no esté vacío', en: 'a text that is not empty' },
  'a host such as example.com': { es: 'un dominio, como example.com', en: 'a host, such as example.com' },
  'an address that begins with https://': {
    es: 'una dirección que empieza con https://',
    en: 'an address that begins with https://',
  },
  'a phone with its country code, such as +525512345678': {
    es: 'un teléfono con la clave de su país, como +525512345678',
    en: 'a phone with its country code, such as +525512345678',
  },
  'a page of this site, such as home or faqs/clave-temporal': {
    es: 'una página de este sitio, como home o faqs/clave-temporal',
    en: 'a page of this site, such as home or faqs/clave-temporal',
  },
  'a page of this site, or an href with its label in es and en': {
    es: 'una página de este sitio (page), o una dirección (href) con su nombre en es y en (label)',
    en: 'a page of this site (page), or an address (href) with its label in es and en',
  },
  'a path of small letters, digits and hyphens, without a closing slash': {
    es: 'una dirección corta de minúsculas, números y guiones, sin diagonal al final, como /ayuda',
    en: 'a short address of small letters, digits and hyphens, without a slash at its end, such as /help',
  },
  'the path of a page, with its closing slash': {
    es: 'la dirección de una página, con diagonal al final, como /es/ayuda-urgente/',
    en: 'the address of a page, with a slash at its end, such as /en/ayuda-urgente/',
  },
};

const byType: Readonly<Record<string, Expectation>> = {
  string: { es: 'un texto', en: 'a text' },
  non_empty: { es: 'un texto que no esté vacío', en: 'a text that is not empty' },
  array: { es: 'una lista, como [uno, otro]', en: 'a list, such as [one, other]' },
  boolean: { es: 'true (sí) o false (no)', en: 'true or false' },
};

/**
 * What a value must be, as a sentence, from the issue that its schema has with it.
 * @param part what the schema has at its place
 */
export function expectation(issue: v.BaseIssue<unknown>, part: SchemaPart | undefined): Expectation {
  const group = part && groupOf(part);
  if (group) return { es: `Debe llevar ${group.es}.`, en: `It must have ${group.en}.` };
  const { es, en } = valueOf(issue);
  return { es: `Debe ser ${es}.`, en: `It must be ${en}.` };
}

/** What a group of keys holds; undefined where something else belongs. */
export function groupOf({ type, message, entries }: SchemaPart): Expectation | undefined {
  if (type !== 'record' && type !== 'strict_object') return undefined;
  const known = typeof message === 'string' ? groups[message] : undefined;
  const [key = 'id'] = Object.keys(entries ?? {});
  return known ?? { es: `claves con su valor, como ${key}: …`, en: `keys with a value, such as ${key}: …` };
}

function valueOf(issue: v.BaseIssue<unknown>): Expectation {
  const known = named[issue.message] ?? ofLists[issue.message] ?? byType[issue.type];
  if (known) return known;
  const limit = String((issue as { requirement?: unknown }).requirement);
  if (issue.type === 'min_length')
    return { es: `una lista de ${limit} o más`, en: `a list of ${limit} or more` };
  if (issue.type === 'max_length') return atMost(limit, typeof issue.input === 'string');
  const options = (issue.expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ');
  return { es: `uno de estos valores: ${options}`, en: `one of these values: ${options}` };
}

function atMost(limit: string, text: boolean): Expectation {
  return text
    ? { es: `un texto de ${limit} letras o menos`, en: `a text of ${limit} letters or fewer` }
    : { es: `una lista de ${limit} o menos`, en: `a list of ${limit} or fewer` };
}
