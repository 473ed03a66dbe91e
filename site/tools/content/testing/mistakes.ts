import type { Change } from '../rules/rule.ts';
import { copiedMistakes } from './copied-mistakes.ts';
import { formMistakes } from './form-mistakes.ts';
import { listMistakes } from './list-mistakes.ts';
import type { Mistake } from './mistake.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });

/** What a new editor gets wrong, besides the rules' own examples. */
export const mistakes: readonly Mistake[] = [
  ['a tab for a space', swap(faq, '  - clave de ocho', '\t- clave de ocho'), 'yaml', `${faq}:6:1`],
  ['a key written twice', swap(faq, 'topic: claves', 'topic: claves\ntopic: claves'), 'yaml', `${faq}:5:1`],
  [
    'a token without quotes',
    swap(faq, 'summary: Es una clave de 8 dígitos.', 'summary: {{app}}'),
    'yaml',
    `${faq}:3:11`,
  ],
  ['an empty title', swap(faq, 'title: ¿Qué es la clave?', "title: ''"), 'wrong-value', `${faq}:2:1`],
  ['a capital in a key', swap(faq, 'summary:', 'Summary:'), 'unknown-key', `${faq}:3:1`],
  ['a misspelt key', swap(faq, 'owner: equipo', 'onwer: equipo'), 'unknown-key', `${faq}:9:1`],
  [
    'a number in words',
    swap('topics/es/claves.md', 'order: 1', 'order: uno'),
    'wrong-value',
    'topics/es/claves.md:4:1',
  ],
  [
    'an order of zero',
    swap('topics/es/claves.md', 'order: 1', 'order: 0'),
    'wrong-value',
    'topics/es/claves.md:4:1',
  ],
  [
    'a day that there is not',
    swap(faq, 'reviewBy: 2027-05-23', 'reviewBy: 2027-02-30'),
    'bad-date',
    `${faq}:11:1`,
  ],
  [
    'a month in words',
    swap(faq, 'reviewed: 2026-11-23', 'reviewed: 23 de noviembre'),
    'bad-date',
    `${faq}:10:1`,
  ],
  [
    'an article without its folder',
    swap(faq, '  - faqs/tarjeta', '  - tarjeta'),
    'wrong-value',
    `${faq}:8:5`,
  ],
  ['a topic with an accent', swap(faq, 'topic: claves', 'topic: clavés'), 'wrong-value', `${faq}:4:1`],
  ['a link without its ending', swap(faq, '(tarjeta.md)', '(tarjeta)'), 'broken-link', `${faq}:16:14`],
  ['a link by plain HTTP', swap(faq, '(tarjeta.md)', '(http://banco.test/)'), 'link-host', `${faq}:16:14`],
  [
    'a link to a host that only ends as the bank’s does',
    swap(faq, '(tarjeta.md)', '(https://otrobanco.test/)'),
    'link-host',
    `${faq}:16:14`,
  ],
  [
    'a link that runs a script',
    swap(faq, '(tarjeta.md)', '(javascript:alert(1))'),
    'link-host',
    `${faq}:16:14`,
  ],
  [
    'a link to another phone',
    swap(faq, '(tarjeta.md)', '(tel:+525500000000)'),
    'literal-phone',
    `${faq}:16:14`,
  ],
  [
    'a link without words',
    swap(faq, '[tarjeta](tarjeta.md)', '[](tarjeta.md)'),
    'vague-link',
    `${faq}:16:14`,
  ],
  ['a second title', swap(faq, '## Cómo obtenerla', '# Cómo obtenerla'), 'heading-order', `${faq}:18:1`],
  ['a line break in HTML', swap(faq, spot, `${spot}<br>Nadie la ve.`), 'html', `${faq}:14:40`],
  [
    'a file name for an alternative',
    swap(faq, spot, `${spot}\n\n![recibo.png](drawing:statement)`),
    'alt-says-image',
    `${faq}:16:1`,
  ],
  [
    'an image of another site',
    swap(faq, spot, `${spot}\n\n![Un recibo](https://banco.example/r.png)`),
    'missing-image',
    `${faq}:16:1`,
  ],
  ['a screenshot', swap(faq, spot, `${spot}\n\n![La app abierta](app.png)`), 'missing-image', `${faq}:16:1`],
  [
    'a drawing amid words',
    swap(faq, spot, `${spot} ![Una hoja](drawing:statement)`),
    'missing-image',
    `${faq}:14:41`,
  ],
  ['a token in single braces', swap(faq, spot, `${spot} Úsala en {app}.`), 'unknown-token', `${faq}:14:50`],
  [
    'an e-mail address',
    swap(faq, spot, `${spot} Escribe a ayuda@banco.example.`),
    'link-host',
    `${faq}:14:51`,
  ],
  [
    'the bank’s site by its bare name',
    swap(faq, spot, `${spot} Entra a www.banco.test.`),
    'literal-address',
    `${faq}:14:49`,
  ],
  [
    'a file saved in another encoding',
    swap(faq, spot, 'Es una cl\ufffdve que creas en una sucursal.'),
    'invisible-character',
    `${faq}:14:10`,
  ],
  [
    'a title that is a number',
    swap(faq, 'title: ¿Qué es la clave?', 'title: 12'),
    'wrong-value',
    `${faq}:2:1`,
  ],
  [
    'somebody else’s phone',
    swap(faq, spot, `${spot} Llama al 55 9999 8888.`),
    'literal-phone',
    `${faq}:14:50`,
  ],
  [
    'somebody else’s address',
    swap(faq, spot, `${spot} Ve a mibanco-seguro.com y entra.`),
    'literal-address',
    `${faq}:14:46`,
  ],
  [
    'a name in the summary',
    swap(faq, 'Es una clave de 8 dígitos.', 'Una clave de 8 dígitos de Ejemplo Móvil.'),
    'literal-name',
    `${faq}:3:1`,
  ],
  [
    'an unknown token in an alias',
    swap(faq, '  - clave de ocho', "  - 'clave de {{ap}}'"),
    'unknown-token',
    `${faq}:6:5`,
  ],
  [
    'a question for a password',
    swap(faq, spot, `${spot} ¿Cuál es tu contraseña?`),
    'asks-for-secret',
    `${faq}:14:41`,
  ],
  [
    'a form to fill in',
    swap(faq, spot, `${spot} Escribe aquí tu número de tarjeta.`),
    'asks-for-secret',
    `${faq}:14:41`,
  ],
  [
    'a figure that another language lacks',
    swap('faqs/en/clave.md', 'at a branch.', 'at a branch, in 3 days.'),
    'digits-differ',
    'faqs/en/clave.md:15:1',
  ],
  ['two words in one', swap(faq, spot, `${spot} Esuna clave.`), 'spelling', `${faq}:14:41`],
  [
    'an English mistake',
    swap('faqs/en/clave.md', 'at a branch.', 'at a brnch.'),
    'spelling',
    'faqs/en/clave.md:15:34',
  ],
  [
    'a home page without its article',
    swap('home.yml', 'faqs/clave', 'faqs/clabe'),
    'unknown-article',
    'home.yml:2:5',
  ],
  [
    'a pin without its article',
    swap('search/pins.yml', 'faqs/clave', 'faqs/clabe'),
    'unknown-article',
    'search/pins.yml:2:5',
  ],
  [
    'a redirect with a closing slash',
    swap('redirects.yml', '/ayuda:', '/ayuda/:'),
    'wrong-value',
    'redirects.yml:1:1',
  ],
  ['a menu without its page', swap('institution.yml', 'pages/ayuda', 'pages/ayudas'), 'unknown-page', ''],
  ['an owner in one language', swap('owners.yml', ', en: Help team', ''), 'missing-key', 'owners.yml:1:1'],
  ...listMistakes,
  ...formMistakes,
  ...copiedMistakes,
];
