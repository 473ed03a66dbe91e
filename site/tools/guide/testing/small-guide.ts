import type { Institution } from '@first-login/shared/institution';
import type { Change } from '../../content/rules/rule.ts';
import { compileGuide, type Compiled } from '../compile.ts';
import type { Problem } from '../problem.ts';
import { changed } from './changed.ts';
import { english } from './small-guide.en.ts';
import { spanish } from './small-guide.es.ts';

/** A bank that does not exist. */
export const institution: Institution = {
  bank: 'Banco Ejemplo',
  legalName: 'Banco de Ejemplo',
  banking: 'Banca Digital',
  app: 'Ejemplo Móvil',
  web: 'EjemploNet',
  token: 'Llavero',
  mobileToken: 'Llavero Móvil',
  phoneBanking: 'Telebanco',
  phonePin: { es: 'Número de Telebanco', en: 'Telebanco number' },
  domain: 'banco.test',
  webAddress: 'https://net.banco.test',
  helpLine: { label: '(55) 1234 5678', tel: '+525512345678' },
  linkHosts: [],
  stores: [],
};

/** The smallest guide that has one of everything. */
export const smallGuide: Readonly<Record<string, string>> = {
  'guide.yml': `needs: [papers]
questions:
  - id: channel
    answers: [app, web]
    unsure: app
  - id: token
    answers: [yes, no, unsure]
    unsure: unsure
notes:
  - id: bring-token
    when: { token: [no, unsure] }
routes:
  - id: by-app
    channel: app
    when: { channel: app }
    steps: [download, type-key]
    notes: [bring-token]
    related: [faqs/clave]
  - id: by-web
    channel: web
    when: { token: yes }
    steps: [type-key]
  - id: branch
    channel: branch
    steps: [visit]
tips: [share-nothing]
drill:
  - id: real
    address: '{{webAddress}}'
    official: true
  - id: fake
    address: https://net.banco.example
    official: false
`,
  'scenarios.yml': `- customer: Quiere la app
  answers: { channel: app, token: no }
  route: by-app
  notes: [bring-token]
  because: [channel]
- customer: Quiere la web
  answers: { channel: web, token: yes }
  route: by-web
- customer: No tiene nada
  answers: { channel: web, token: no }
  route: branch
`,
  ...spanish,
  ...english,
};

const articles = [
  'faqs/es/clave.md',
  'faqs/en/clave.md',
  'tutorials/es/registro.md',
  'tutorials/en/registro.md',
];

/** The small guide with some changes, compiled. */
export const compileSmall = (...changes: readonly Change[]): Compiled =>
  compileTitled('Sobre la clave', ...changes);

/** The same, with another title of the articles that it leads to. */
export function compileTitled(title: string, ...changes: readonly Change[]): Compiled {
  const files = changed(smallGuide, changes);
  const folder = 'guides/small';
  const texts = [...files.keys()].filter((path) => path.endsWith('.md'));
  return compileGuide({
    folder,
    files,
    institution,
    content: new Set([...articles, ...texts.map((path) => `${folder}/${path}`)]),
    titleOf: (file) => (articles.includes(file) ? title : undefined),
  });
}

/** Problems as an editor meets them: place, rule and sentence. */
export function told({ problems }: Compiled): string[] {
  return problems.flatMap(({ file, line, column, rule, message }: Problem) => [
    `${file}:${line}:${column} ${rule}`,
    message.es,
    message.en,
  ]);
}
