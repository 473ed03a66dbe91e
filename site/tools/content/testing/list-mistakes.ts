import type { Change } from '../rules/rule.ts';
import type { Mistake } from './mistake.ts';

const write = (file: string, text: string): Change => ({ write: file, text });
const drawing =
  'token:\n  es: { name: Aparato, screen: Código, body: A }\n  en: { name: Device, screen: Code, body: A }\n';

/** Mistakes in the lists that the small content does without. */
export const listMistakes: readonly Mistake[] = [
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
