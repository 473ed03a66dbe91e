import { stringify } from 'yaml';
import { changed } from '../../guide/testing/changed.ts';
import { institution } from '../../guide/testing/small-guide.ts';
import { checkContent } from '../check.ts';
import type { Problem } from '../../guide/problem.ts';
import { placeOf, readDocument } from '../document.ts';
import { dueVideos } from '../due-videos.ts';
import { fingerprint } from '../fingerprint.ts';
import { knownIcons } from '../icons.ts';
import type { Change } from '../rules/rule.ts';
import { english } from './small-content.en.ts';
import { spanish } from './small-content.es.ts';

const page = { page: 'faqs/clave' };
const bank = {
  ...institution,
  menus: {
    header: [],
    online: { label: { es: 'Entrar', en: 'Sign in' }, links: [page] },
    footer: [{ label: { es: 'Ayuda', en: 'Help' }, links: [{ page: 'pages/ayuda' }] }],
    notes: [],
    gate: { question: { es: '¿Ya?', en: 'Ready?' }, no: { es: 'No', en: 'No' }, links: [{ ...page }] },
    app: {
      title: { es: 'La app', en: 'The app' },
      text: { es: 'Úsala.', en: 'Use it.' },
      page: 'faqs/tarjeta',
    },
  },
};

/** The smallest content that has one of everything. `{hash}` stands for the fingerprint of the Spanish text. */
const files: Readonly<Record<string, string>> = {
  'institution.yml': stringify(bank),
  'owners.yml': 'equipo: { es: Equipo de ayuda, en: Help team }\n',
  'home.yml': `frequent:
  - faqs/clave
  - tutorials/registro
searches:
  es: [clave]
  en: [key]
`,
  'redirects.yml': '/ayuda: /es/\n',
  'partners.yml': 'partners: []\npulled: []\n',
  'search/synonyms.yml': 'es:\n  - same: [clave, password]\nen: []\n',
  'search/pins.yml': 'es:\n  - article: faqs/clave\n    phrases: [clave]\nen: []\n',
  'search/urgent.yml': 'es: []\nen: []\n',
  'search/outside.yml': 'es: []\nen: []\n',
  'videos.yml': 'registro:\n  - phone key\n  - phone log-in\n',
  'drawings.yml': '{}\n',
  'search/asked.yml': 'es:\n  - article: faqs/clave\n    phrases: [no tengo clave]\nen: []\n',
  'spelling/es.txt': '# Palabras del banco\napp\n',
  'spelling/en.txt': '# Words of the bank\napp\n',
  ...spanish,
  ...english,
};

/** Files that are no text. */
const others = new Set(['paso.mp4', 'paso.vtt', 'otro.mp4'].map((name) => `faqs/es/${name}`));

/** Its videos are those of its tutorials as they are. */
const made = Object.fromEntries(
  [...dueVideos(new Map(Object.entries(files)), institution)].map(([path, hash = '']) => [
    path.replace(/^tutorials\/|\.md$/g, ''),
    { hash, day: '2026-11-23' },
  ]),
);

/** One text, as it was last committed. */
const committed = new Map(Object.entries(files).filter(([path]) => path === 'pages/es/ayuda.md'));

/** The day on which the small content is checked. */
const today = new Date('2026-11-26T12:00:00Z');

/** What is told of the small content with some changes. */
export const checkSmall = (changes: readonly Change[]): Promise<Problem[]> =>
  checkSources(smallContent(changes));

/** What is told of texts that were made from the small content. */
export async function checkSources(texts: ReadonlyMap<string, string>): Promise<Problem[]> {
  const means = { icons: knownIcons(), made, committed: Promise.resolve(committed) };
  const { problems } = await checkContent({ texts, others }, today, means);
  return problems;
}

/** The small content with some changes, every `{hash}` in its place. */
export function smallContent(changes: readonly Change[]): Map<string, string> {
  const texts = changed(files, changes);
  for (const [path, text] of texts)
    texts.set(
      path,
      text.replace('{hash}', () => `'${hashOf(path, texts)}'`),
    );
  return texts;
}

function hashOf(path: string, texts: ReadonlyMap<string, string>): string {
  const source = path.replace('/en/', '/es/');
  const place = placeOf(source);
  return place ? fingerprint(readDocument(place, texts.get(source) ?? '')) : '';
}
