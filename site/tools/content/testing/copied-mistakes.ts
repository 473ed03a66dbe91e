import type { Change } from '../rules/rule.ts';
import type { Mistake } from './mistake.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });
const write = (file: string, text: string): Change => ({ write: file, text });

/** Mistakes that come along from another program: its encoding, its names of files, its links, its tables. */
export const copiedMistakes: readonly Mistake[] = [
  [
    'letters that were read in another encoding',
    swap(faq, spot, 'Es una clave que creas aquÃ\u00ad, en una sucursal.'),
    'invisible-character',
    `${faq}:14:27`,
  ],
  [
    'a name of the bank’s that was read in another encoding',
    swap('institution.yml', 'app: Ejemplo Móvil', 'app: Ejemplo MÃ³vil'),
    'invisible-character',
    'institution.yml:4:15',
  ],
  [
    'a list of the bank’s words in another encoding',
    swap('spelling/es.txt', 'app', 'app\nsesi\ufffdn'),
    'invisible-character',
    'spelling/es.txt:3:5',
  ],
  [
    'synonyms in another encoding',
    swap('search/synonyms.yml', 'password', 'contrase\ufffda'),
    'invisible-character',
    'search/synonyms.yml:2:27',
  ],
  ['a text saved as UTF-16', write('glossary/es/clave.md', '-\0-\0-\0 \0'.repeat(90)), 'misplaced-file', ''],
  ['a list saved as UTF-16', write('home.yml', 'f\0r\0e\0q\0:\0'), 'misplaced-file', 'home.yml:1:1'],
  [
    'the bank’s file saved as UTF-16',
    write('institution.yml', 'b\0a\0n\0k\0'),
    'misplaced-file',
    'institution.yml:1:1',
  ],
  [
    'the bank’s words saved as UTF-16',
    write('spelling/es.txt', 'a\0p\0p\0'),
    'misplaced-file',
    'spelling/es.txt:1:1',
  ],
  [
    'a text that Windows has named',
    write('faqs/es/clave-dos.md.txt', 'x'),
    'misplaced-file',
    'faqs/es/clave-dos.md.txt:1:1',
  ],
  ['a text without an ending', write('faqs/es/clave-dos', 'x'), 'misplaced-file', 'faqs/es/clave-dos:1:1'],
  [
    'front matter that ends with a dash of Word’s',
    swap('glossary/es/clave.md', 'article: faqs/clave\n---', 'article: faqs/clave\n—-'),
    'open-front-matter',
    'glossary/es/clave.md:6:1',
  ],
  [
    'front matter that ends with a hyphen too many',
    swap('glossary/es/clave.md', 'article: faqs/clave\n---', 'article: faqs/clave\n----'),
    'open-front-matter',
    'glossary/es/clave.md:6:1',
  ],
  [
    'a review in another century',
    swap(faq, 'reviewBy: 2027-05-23', 'reviewBy: 2207-05-23'),
    'review-order',
    `${faq}:11:1`,
  ],
  [
    'a link whose parenthesis does not close',
    swap(faq, '[tarjeta](tarjeta.md)', '[tarjeta](tarjeta.md'),
    'unread-link',
    `${faq}:16:14`,
  ],
  [
    'a link whose bracket does not close',
    swap(faq, '[tarjeta](tarjeta.md)', '[tarjeta(tarjeta.md)'),
    'unread-link',
    `${faq}:16:14`,
  ],
  [
    'a link turned round',
    swap(faq, '[tarjeta](tarjeta.md)', '(tarjeta)[tarjeta.md]'),
    'unread-link',
    `${faq}:16:14`,
  ],
  [
    'a link of another program',
    swap(faq, '[tarjeta](tarjeta.md)', '[[tarjeta]]'),
    'unread-link',
    `${faq}:16:14`,
  ],
  [
    'a drawing with the quotes of Word',
    swap(faq, spot, `${spot}\n\n![Una hoja](drawing:statement “Tu recibo”)`),
    'unread-link',
    `${faq}:16:1`,
  ],
  [
    'a link to a site as it is typed in a browser',
    swap(faq, '(tarjeta.md)', '(www.otro.example)'),
    'link-host',
    `${faq}:16:14`,
  ],
  [
    'a link to the bank’s site without its https',
    swap(faq, '(tarjeta.md)', '(www.banco.test)'),
    'link-host',
    `${faq}:16:14`,
  ],
  [
    'a table with tabs between its cells',
    swap(faq, spot, `${spot}\n\nDónde\tCon qué\nApp\tTu clave`),
    'unread-table',
    `${faq}:16:1`,
  ],
  [
    'a table without headings',
    swap(faq, spot, `${spot}\n\n| | |\n| --- | --- |\n| App | Tu clave |`),
    'unread-table',
    `${faq}:16:1`,
  ],
  [
    'a row with a cell too many',
    swap(faq, spot, `${spot}\n\n| Dónde | Con qué |\n| --- | --- |\n| App | Tu clave | Hoy |`),
    'unread-table',
    `${faq}:18:1`,
  ],
  ['a checkbox', swap(faq, spot, `${spot}\n\n- [ ] Ve a una sucursal.`), 'odd-part', `${faq}:16:1`],
  ['a footnote', swap(faq, spot, `${spot}[^1]\n\n[^1]: Es gratis.`), 'odd-part', `${faq}:14:40`],
  ['a block of code', swap(faq, spot, `${spot}\n\n\`\`\`\nhola\n\`\`\``), 'odd-part', `${faq}:16:1`],
];
