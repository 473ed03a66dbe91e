import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullDictionary } from './spelling/dictionaries.ts';
import { withoutPronouns } from './spelling/pronouns.ts';
import { rules } from './rules/index.ts';
import type { Change } from './rules/rule.ts';
import { checkSmall } from './testing/small-content.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const swap = (file: string, replace: string, by: string): Change => ({ in: file, replace, by });

const write = (file: string, text: string): Change => ({ write: file, text });
const drawing =
  'token:\n  es: { name: Aparato, screen: Código, body: A }\n  en: { name: Device, screen: Code, body: A }\n';

/** What a new editor gets wrong, and the rule that tells, at a line and a column, besides the rules' own examples. */
const mistakes: [what: string, change: Change, rule: string, place: string][] = [
  ['a tab for a space', swap(faq, '  - clave de ocho', '\t- clave de ocho'), 'yaml', `${faq}:6:1`],
  ['a key written twice', swap(faq, 'topic: claves', 'topic: claves\ntopic: claves'), 'yaml', `${faq}:5:1`],
  [
    'a token without quotes',
    swap(faq, 'summary: Es una clave de 8 dígitos.', 'summary: {{app}}'),
    'yaml',
    `${faq}:3:11`,
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
  ['a picture as a text', write('videos.yml', 'registro: phone key\n'), 'wrong-value', 'videos.yml:1:1'],
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
    write('videos.yml', 'registros:\n  - phone key\n'),
    'unknown-key',
    'videos.yml:1:1',
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
    swap(faq, spot, `${spot}\n\n![recibo.png](recibo.png)`),
    'alt-says-image',
    `${faq}:16:1`,
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
];

for (const [what, change, rule, place] of mistakes)
  test(`tells of ${what}`, async () => {
    const problems = await checkSmall([change]);
    const found = problems.find((problem) => problem.rule === rule);
    const told = problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`);
    assert.ok(found, told.join('\n'));
    const { file, line, column } = found;
    assert.ok(place === '' || `${file}:${line}:${column}` === `site/src/content/${place}`, told.join('\n'));
    assert.deepEqual([...new Set(problems.map((problem) => problem.rule))], [rule]);
  });

/** What a message quotes: names, addresses and commands, which are not its own words. */
const quoted =
  /«[^»]*»|\S*[./#{}[\]<>_*:-]\S*[\w/}]|\S*[{}[\]<>]\S*|\b(?:reviewed|reviewBy|related|token|linkHosts|app|href|page|title|summary|YAML|HTML|Markdown|INFLESZ|Flesch|Lucide|error|id)\b/g;

test('messages in Spanish are Spanish sentences that say what to do', async () => {
  const dictionary = await fullDictionary('es');
  const known = (word: string) =>
    dictionary.correct(word) || withoutPronouns(word).some((verb) => dictionary.correct(verb));
  const changes = [...rules.map(({ example }) => example.bad), ...mistakes.map(([, change]) => [change])];
  for (const bad of changes)
    for (const { message } of await checkSmall(bad)) {
      assert.match(message.es, /[.?]$|…$|\)$/, message.es);
      assert.match(message.en, /[.?]$|…$|\)$/, message.en);
      assert.doesNotMatch(message.es, /undefined|\bat \S+:\d|Error:/, message.es);
      const words = message.es.replaceAll(quoted, ' ').match(/\p{L}{3,}/gu) ?? [];
      assert.deepEqual(
        words.filter((word) => !known(word)),
        [],
        message.es,
      );
    }
});
