import type { Change } from '../rules/rule.ts';
import type { Mistake } from './mistake.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });
const write = (file: string, text: string): Change => ({ write: file, text });

/** Mistakes of form: in YAML, in marks, and in what a file is and where it lies. */
export const formMistakes: readonly Mistake[] = [
  ['a colon without its space', swap(faq, 'owner: equipo', 'owner:equipo'), 'yaml', `${faq}:9:7`],
  ['a colon within a title', swap(faq, 'title: ¿Qué', 'title: Clave: ¿qué'), 'yaml', `${faq}:2:8`],
  ['quotes that do not close', swap(faq, 'topic: claves', "topic: 'claves"), 'yaml', `${faq}:4:8`],
  ['quotes that close early', swap(faq, 'title: ¿Qué es', "title: '¿Qué' es"), 'yaml', `${faq}:2:15`],
  ['a key without its colon', swap(faq, 'topic: claves', 'topic claves'), 'yaml', `${faq}:4:1`],
  ['a line that begins with a space', swap(faq, 'topic: claves', ' topic: claves'), 'yaml', `${faq}:4:1`],
  ['a bracket that does not close', swap(faq, 'topic: claves', 'topic: [claves'), 'yaml', `${faq}:5:1`],
  [
    'an entry further in than the others',
    swap(faq, '  - clave de ocho\n', '  - clave de ocho\n   - clave nueva\n'),
    'yaml',
    `${faq}:7:1`,
  ],
  ['a text that begins with a sign', swap(faq, 'topic: claves', 'topic: @claves'), 'yaml', `${faq}:4:8`],
  [
    'words after a number sign',
    swap(faq, 'title: ¿Qué es la clave?', 'title: La clave #1 de todas'),
    'yaml',
    `${faq}:2:17`,
  ],
  [
    'front matter without keys',
    write('glossary/es/clave.md', '---\nclave\n---\n\nEs la clave.\n'),
    'no-front-matter',
    'glossary/es/clave.md:2:1',
  ],
  [
    'an empty line before the front matter',
    write('glossary/es/clave.md', '\n---\nterm: Clave\n---\n\nEs la clave.\n'),
    'no-front-matter',
    'glossary/es/clave.md:1:1',
  ],
  ['a key in Spanish', swap(faq, 'summary:', 'resumen:'), 'unknown-key', `${faq}:3:1`],
  [
    'a draft by another word',
    swap(faq, 'owner: equipo', 'owner: equipo\ndraft: sí'),
    'wrong-value',
    `${faq}:10:1`,
  ],
  [
    'a review that is still to come',
    swap(faq, 'reviewed: 2026-11-23', 'reviewed: 2027-01-23'),
    'review-order',
    `${faq}:10:1`,
  ],
  [
    'a path with a space',
    swap(faq, '[tarjeta](tarjeta.md)', '[tarjeta](la tarjeta.md)'),
    'unread-link',
    `${faq}:16:14`,
  ],
  [
    'a link by a name that there is not',
    swap(faq, '[tarjeta](tarjeta.md)', '[tarjeta][una]'),
    'unread-link',
    `${faq}:16:14`,
  ],
  ['a link to nowhere', swap(faq, '(tarjeta.md)', '()'), 'broken-link', `${faq}:16:14`],
  [
    'a token that does not close',
    swap(faq, spot, `${spot} Úsala en {{app}.`),
    'unknown-token',
    `${faq}:14:50`,
  ],
  ['a token that does not open', swap(faq, spot, `${spot} Úsala en app}}.`), 'unknown-token', `${faq}:14:50`],
  [
    'an icon as programmers write it',
    swap('topics/es/claves.md', 'icon: key', 'icon: KeyRound'),
    'wrong-value',
    'topics/es/claves.md:5:1',
  ],
  [
    'a misspelt key of the bank’s file',
    swap('institution.yml', 'legalName:', 'legalname:'),
    'unknown-key',
    'institution.yml:2:1',
  ],
  ['a Word document', write('faqs/es/clave.docx', 'x'), 'misplaced-file', 'faqs/es/clave.docx:1:1'],
  ['a list of another ending', write('home.yaml', 'x'), 'misplaced-file', 'home.yaml:1:1'],
  ['a language that there is not', write('faqs/fr/clave.md', 'x'), 'misplaced-file', 'faqs/fr/clave.md:1:1'],
  ['a list that is gone', { remove: 'owners.yml' }, 'missing-list', 'owners.yml:1:1'],
  ['a registry of partners that is gone', { remove: 'partners.yml' }, 'missing-list', 'partners.yml:1:1'],
  [
    'a list of synonyms without its colon',
    swap('search/synonyms.yml', 'es:', 'es'),
    'yaml',
    'search/synonyms.yml:1:1',
  ],
  ['a list with the hyphens of Word', swap(faq, spot, `– Es una clave.`), 'unread-list', `${faq}:14:1`],
  [
    'an entry with a space of Word’s',
    swap(faq, 'Ve a una sucursal con tu identificación.', '-\u00a0Ve a una sucursal.'),
    'unread-list',
    `${faq}:20:1`,
  ],
  [
    'a number without its space',
    swap(faq, 'Ve a una sucursal con tu identificación.', '1.Ve a una sucursal.'),
    'unread-list',
    `${faq}:20:1`,
  ],
  [
    'a heading with a space of Word’s',
    swap(faq, '## Cómo obtenerla', '##\u00a0Cómo obtenerla'),
    'heading-order',
    `${faq}:18:1`,
  ],
  [
    'a heading twice, in other capitals',
    swap(faq, '## Cómo obtenerla', '## Cómo Obtenerla\n\nVe.\n\n## Cómo obtenerla'),
    'heading-order',
    `${faq}:22:1`,
  ],
  ['a space of Word’s in a key', swap(faq, 'topic: claves', 'topic:\u00a0claves'), 'yaml', `${faq}:4:7`],
  [
    'a letter and its accent apart',
    swap(faq, spot, 'Es una clave que creas en una sucursal de e\u0301l.'),
    'invisible-character',
    `${faq}:14:43`,
  ],
  ['a path of Windows', swap(faq, '(tarjeta.md)', '(..\\es\\tarjeta.md)'), 'broken-link', `${faq}:16:14`],
  [
    'the address of the page in the browser',
    swap(faq, '(tarjeta.md)', '(http://localhost:4321/es/preguntas/tarjeta/)'),
    'link-form',
    `${faq}:16:14`,
  ],
  ['an image in HTML', swap(faq, spot, `${spot}\n\n<img src="recibo.png">`), 'html', `${faq}:16:1`],
  [
    'steps that go on in another list',
    swap('tutorials/es/registro.md', '1. **Abre', '1) **Abre'),
    'tutorial-steps',
    'tutorials/es/registro.md:15:1',
  ],
  [
    'a step that does not say what to do first',
    swap('tutorials/es/registro.md', '**Toca «Registrarme».**', 'Toca «Registrarme».'),
    'tutorial-steps',
    'tutorials/es/registro.md:15:1',
  ],
  [
    'a step too many for the pictures',
    swap('tutorials/es/registro.md', '2. **Toca', '2. **Espera.**\n3. **Toca'),
    'video-pictures',
    'videos.yml:1:1',
  ],
  ['a tutorial without pictures', write('videos.yml', '{}\n'), 'video-older', 'tutorials/es/registro.md:1:1'],
  [
    'marks of Git in a list',
    swap('redirects.yml', '/ayuda: /es/', '<<<<<<< HEAD\n/ayuda: /es/\n=======\n>>>>>>> otra'),
    'yaml',
    'redirects.yml:1:1',
  ],
  [
    'a file name with an underscore',
    write('faqs/es/clave_dos.md', 'x'),
    'misplaced-file',
    'faqs/es/clave_dos.md:1:1',
  ],
];
