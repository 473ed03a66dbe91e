import { type Locale, isLocale } from '@first-login/shared/locales';

/** The collections whose entries have a page of their own. */
const collections = ['topics', 'faqs', 'tutorials', 'guides', 'pages'] as const;
type Collection = (typeof collections)[number];

/** A page of the site, or its feed, without its language. */
export type Place =
  | { to: 'gateway' | 'home' | 'search' | 'glossary' | 'check' | 'offline' | 'status' | 'not-found' | 'feed' }
  | { to: Collection; id: string }
  /** The rules of a guide, for who writes and reviews it. */
  | { to: 'map'; id: string };

/** The words of addresses, in each language. `pages` stand at the root of theirs. */
const segments = {
  es: {
    topics: 'temas',
    faqs: 'preguntas',
    tutorials: 'tutoriales',
    guides: 'guias',
    search: 'buscar',
    glossary: 'glosario',
    check: 'comprobar-direccion',
    offline: 'sin-conexion',
    status: 'estado-de-los-textos',
    map: 'mapa',
  },
  en: {
    topics: 'topics',
    faqs: 'questions',
    tutorials: 'tutorials',
    guides: 'guides',
    search: 'search',
    glossary: 'glossary',
    check: 'check-address',
    offline: 'offline',
    status: 'state-of-the-texts',
    map: 'map',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type Segment = keyof (typeof segments)['es'];

/** The word that stands for a section in the addresses of a language. */
export function segment(locale: Locale, name: Segment): string {
  return segments[locale][name];
}

/** The address of a page, from the root of the site, with its closing slash; the feed's is a file's, without one. */
export function pathTo(locale: Locale, place: Place): string {
  switch (place.to) {
    case 'gateway':
      return '/';
    case 'home':
      return `/${locale}/`;
    case 'not-found':
      return `/${locale}/404/`;
    case 'feed':
      return `/${locale}/rss.xml`;
    case 'search':
    case 'glossary':
    case 'check':
    case 'offline':
    case 'status':
      return `/${locale}/${segments[locale][place.to]}/`;
    case 'pages':
      return `/${locale}/${place.id}/`;
    case 'map':
      return `${pathTo(locale, { to: 'guides', id: place.id })}${segments[locale].map}/`;
    default:
      return `/${locale}/${segments[locale][place.to]}/${place.id}/`;
  }
}

function isCollection(value: unknown): value is Collection {
  return collections.some((collection) => collection === value);
}

/**
 * The page that a file of `src/content` becomes, or undefined when it becomes none.
 * @param file path from `src/content`, such as `faqs/es/clave-temporal.md`
 */
export function placeOfFile(file: string): { locale: Locale; place: Place } | undefined {
  const [collection, second, third, fourth] = file.split('/');
  if (collection === 'guides') {
    return second && isLocale(third) && fourth === 'guide.md'
      ? { locale: third, place: { to: 'guides', id: second } }
      : undefined;
  }
  const id = /^([a-z0-9-]+)\.md$/.exec(third ?? '')?.[1];
  if (!isLocale(second) || !id || fourth !== undefined) return undefined;
  if (collection === 'glossary') return { locale: second, place: { to: 'glossary' } };
  return isCollection(collection) ? { locale: second, place: { to: collection, id } } : undefined;
}
