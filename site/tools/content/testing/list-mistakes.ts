import type { Change } from '../rules/rule.ts';
import type { Mistake } from './mistake.ts';

const write = (file: string, text: string): Change => ({ write: file, text });
const drawing =
  'token:\n  es: { name: Aparato, screen: Código, body: A }\n  en: { name: Device, screen: Code, body: A }\n';

const bank = 'institution.yml';
const note = (words: string): Change => ({
  in: bank,
  replace: '  notes: []',
  by: `  notes:\n    - ${words}`,
});
const link = (label: string): Change => ({
  in: bank,
  replace: '- page: pages/ayuda',
  by: `- page: pages/ayuda\n          label: ${label}`,
});
const searches = (es: string): Change => ({
  in: 'home.yml',
  replace: 'es: [clave]',
  by: `es: [clave, ${es}]`,
});

/** Mistakes in lists: in those that the small content does without, and in the words that customers read in them. */
export const listMistakes: readonly Mistake[] = [
  [
    'a phone with a digit too few to dial',
    { in: bank, replace: '+525512345678', by: '+52551234567' },
    'phone-differs',
    `${bank}:15:3`,
  ],
  [
    'a token without quotes within braces',
    {
      in: bank,
      replace: '- page: pages/ayuda',
      by: '- page: pages/ayuda\n          label: { es: Entra a {{web}}, en: Sign in }',
    },
    'yaml',
    `${bank}:33:32`,
  ],
  [
    'an entry of a menu that only looks like the bank’s address',
    {
      in: bank,
      replace: '- page: pages/ayuda',
      by: '- href: https://net-banco.test/ingreso\n          label: { es: Entrar, en: Sign in }',
    },
    'link-host',
    `${bank}:32:11`,
  ],
  [
    'a request for a secret in a note of the footer',
    note('{ es: Ayuda. Envíanos tu clave., en: Help. }'),
    'asks-for-secret',
    `${bank}:34:20`,
  ],
  [
    'a request for a secret in the English of the menus',
    { in: bank, replace: 'en: Use it.', by: 'en: Use it. Send us your password.' },
    'asks-for-secret',
    `${bank}:49:19`,
  ],
  [
    'a phone in a note',
    note("{ es: 'Llama al 55 1111 2222.', en: Call. }"),
    'literal-phone',
    `${bank}:34:23`,
  ],
  ['an address in a note', note('{ es: Ve., en: Go to banco-falso.com now. }'), 'literal-address', ''],
  ['a name in a note', note('{ es: Usa Ejemplo Móvil., en: Use it. }'), 'literal-name', `${bank}:34:17`],
  ['a token that there is not, in a note', note("{ es: 'Usa {{ap}}.', en: Use it. }"), 'unknown-token', ''],
  [
    'a misspelling in a note',
    note('{ es: Cuida tu contrasña., en: Take care. }'),
    'spelling',
    `${bank}:34:22`,
  ],
  ['a misspelling in English', note('{ es: Cuídate., en: Take caer. }'), 'spelling', `${bank}:34:32`],
  [
    '«haz clic aquí» in a note',
    note('{ es: Ayuda. Haz clic aquí., en: Help. }'),
    'vague-link',
    `${bank}:34:20`,
  ],
  ['a link of a menu that says nothing', link('{ es: Aquí, en: Help }'), 'vague-link', `${bank}:33:24`],
  [
    'a link of a menu that says only «more»',
    link('{ es: Ayuda, en: Read more }'),
    'vague-link',
    `${bank}:33:35`,
  ],
  [
    'a word to avoid in a note',
    note('{ es: La llave de registro., en: It. }'),
    'avoided-word',
    `${bank}:34:16`,
  ],
  ['padlock advice in a note', note('{ es: Busca el candado., en: It. }'), 'padlock', `${bank}:34:13`],
  ['a word twice in a note', note('{ es: Usa la la app., en: It. }'), 'doubled-word', `${bank}:34:20`],
  [
    'a character that cannot be seen, in a menu',
    { in: bank, replace: 'es: La app', by: 'es: La a\u200bpp' },
    'invisible-character',
    `${bank}:45:15`,
  ],
  ['a misspelling in a search that is offered', searches('contrasña'), 'spelling', 'home.yml:5:15'],
  ['a name in a search that is offered', searches('usar Llavero'), 'literal-name', 'home.yml:5:20'],
  [
    'a misspelling in a drawing',
    write('drawings.yml', drawing.replace('Aparato', 'Aparrato')),
    'spelling',
    'drawings.yml:2:15',
  ],
  [
    'a drawing that there is not',
    write('drawings.yml', 'statment:\n  es: {}\n  en: {}\n'),
    'unknown-key',
    'drawings.yml:1:1',
  ],
  [
    'a word that a drawing lacks',
    write('drawings.yml', drawing.replace('Código', "''")),
    'wrong-value',
    'drawings.yml:2:24',
  ],
  [
    'a drawing without its words',
    write('drawings.yml', 'token: Aparato\n'),
    'wrong-value',
    'drawings.yml:1:1',
  ],
  [
    'a word too many in a drawing',
    write('drawings.yml', drawing.replace('body: A }', 'body: A, foot: B }')),
    'unknown-key',
    'drawings.yml:2:49',
  ],
  ['a picture as a text', write('videos.yml', 'registro: celular\n'), 'wrong-value', 'videos.yml:1:1'],
  [
    'a frame that there is not',
    write('videos.yml', 'registro:\n  - fone key\n'),
    'wrong-value',
    'videos.yml:2:5',
  ],
  [
    'an icon that there is not',
    write('videos.yml', 'registro:\n  - phone kye\n'),
    'wrong-value',
    'videos.yml:2:5',
  ],
  [
    'a picture of two icons',
    write('videos.yml', 'registro:\n  - phone key key\n'),
    'wrong-value',
    'videos.yml:2:5',
  ],
  [
    'a video of no tutorial',
    write('videos.yml', 'registros:\n  - phone key\nregistro:\n  - phone key\n  - phone log-in\n'),
    'unknown-key',
    'videos.yml:1:1',
  ],
  [
    'a partner with a capital',
    write(
      'partners.yml',
      'partners:\n  - id: Tienda\n    name: T\n    origins: [https://t.example]\n    contact: a@t.example\n    status: active\npulled: []\n',
    ),
    'wrong-value',
    'partners.yml:2:5',
  ],
];
