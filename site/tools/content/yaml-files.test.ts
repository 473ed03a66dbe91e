import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSmall } from '../guide/testing/small-guide.ts';
import { summary } from './report/summary.ts';
import { checkSmall } from './testing/small-content.ts';

/** What is told of a list that says something else altogether. */
async function toldOf(name: string, text: string): Promise<string[]> {
  const problems = await checkSmall([{ write: name, text }]);
  return problems.flatMap(({ file, line, column, message }) =>
    file === `site/src/content/${name}` ? [`${line}:${column} ${message.es} ${message.en}`] : [],
  );
}

/** Each list, and what it should be, as its message says. */
const lists: Readonly<Record<string, [es: string, en: string]>> = {
  'institution.yml': ['claves con su valor, como bank: …', 'keys with a value, such as bank: …'],
  'home.yml': ['claves con su valor, como frequent: …', 'keys with a value, such as frequent: …'],
  'partners.yml': ['claves con su valor, como partners: …', 'keys with a value, such as partners: …'],
  'search/synonyms.yml': ['claves con su valor, como es: …', 'keys with a value, such as es: …'],
  'search/pins.yml': ['claves con su valor, como es: …', 'keys with a value, such as es: …'],
  'search/urgent.yml': ['claves con su valor, como es: …', 'keys with a value, such as es: …'],
  'search/outside.yml': ['claves con su valor, como es: …', 'keys with a value, such as es: …'],
  'search/asked.yml': ['claves con su valor, como es: …', 'keys with a value, such as es: …'],
  'owners.yml': [
    'un id por línea, con su nombre, como tarjetas: { es: Tarjetas, en: Cards }',
    'an id a line, with its name, such as tarjetas: { es: Tarjetas, en: Cards }',
  ],
  'redirects.yml': [
    'una dirección por línea, con la página a la que lleva, como /ayuda: /es/',
    'an address a line, with the page that it leads to, such as /help: /en/',
  ],
  'videos.yml': [
    'un tutorial por línea, con un dibujo por paso, como registro: [phone key, phone log-in]',
    'a tutorial a line, with a picture for each step, such as registro: [phone key, phone log-in]',
  ],
  'drawings.yml': [
    'un dibujo por línea, con sus palabras, como token: { es: …, en: … }',
    'a drawing a line, with its words, such as token: { es: …, en: … }',
  ],
};

for (const [name, [es, en]] of Object.entries(lists)) {
  test(`${name} with a word alone is told as a file, with what belongs in it`, async () => {
    assert.deepEqual(await toldOf(name, 'hola\n'), [
      `1:1 Este archivo no puede ser "hola". Debe llevar ${es}. This file cannot be "hola". It must have ${en}.`,
    ]);
  });

  test(`${name} with entries where keys belong is told once`, async () => {
    assert.deepEqual(await toldOf(name, '- hola\n- otra\n'), [
      `1:1 Este archivo no puede ser una lista. Debe llevar ${es}. This file cannot be a list. It must have ${en}.`,
    ]);
  });
}

test('what stands in the place of a group of keys is told with a key of that group', async () => {
  assert.deepEqual(await toldOf('owners.yml', 'equipo: hola\n'), [
    '1:1 «equipo» no puede ser "hola". Debe llevar claves con su valor, como es: …. «equipo» cannot be "hola". It must have keys with a value, such as es: ….',
  ]);
  assert.deepEqual(await toldOf('owners.yml', 'equipo: [hola]\n'), [
    '1:1 «equipo» no puede ser una lista. Debe llevar claves con su valor, como es: …. «equipo» cannot be a list. It must have keys with a value, such as es: ….',
  ]);
  assert.deepEqual(await toldOf('owners.yml', 'equipo:\n'), [
    '1:1 «equipo» está vacío. Debe llevar claves con su valor, como es: …. «equipo» is empty. It must have keys with a value, such as es: ….',
  ]);
});

test('the files of a guide are told likewise', () => {
  const toldOfGuide = (name: string, text: string) =>
    compileSmall({ write: name, text }).problems.map(({ message }) => message.es);
  assert.deepEqual(toldOfGuide('guide.yml', '- hola\n'), [
    'Este archivo no puede ser una lista. Debe llevar claves con su valor, como needs: ….',
  ]);
  const cases = 'Debe ser una lista de casos, como - customer: Quiere la app.';
  assert.deepEqual(toldOfGuide('scenarios.yml', 'hola\n'), [`Este archivo no puede ser "hola". ${cases}`]);
  assert.deepEqual(toldOfGuide('scenarios.yml', '- hola\n'), [
    'El punto 1 no puede ser "hola". Debe llevar claves con su valor, como customer: ….',
  ]);
  assert.deepEqual(toldOfGuide('scenarios.yml', ''), [`Este archivo está vacío. ${cases}`]);
  assert.deepEqual(toldOfGuide('es/steps/visit.md', '---\nhola\n---\n'), [
    'Este encabezado no puede ser "hola". Debe llevar claves con su valor, como title: ….',
  ]);
});

const places = async (name: string, text: string) =>
  (await checkSmall([{ write: name, text }])).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('words are told where they stand, in quotes, in blocks and on lines of their own', async () => {
  const drawing = (words: string) =>
    `token:\n  es:\n    name: A\n    screen: A\n    body: ${words}\n  en: { name: A, screen: A, body: A }\n`;
  assert.deepEqual(await places('drawings.yml', drawing('Una contrasña')), ['5:15 spelling']);
  assert.deepEqual(await places('drawings.yml', drawing("'Una contrasña'")), ['5:16 spelling']);
  // Where words are not written as they are read, the key has to do.
  assert.deepEqual(await places('drawings.yml', drawing("'Una ''contrasña'''")), ['5:5 spelling']);
  assert.deepEqual(await places('drawings.yml', drawing('>-\n      Una\n      contrasña')), ['5:5 spelling']);
});

test('a drawing of a Spanish paper has Spanish words in English too', async () => {
  const text =
    'token:\n  es: { name: A, screen: A, body: A }\n  en: { name: A, screen: A, body: Número de cuenta }\n';
  assert.deepEqual(await places('drawings.yml', text), []);
});

test('the bank’s names may stand where they are made: in its own keys', async () => {
  assert.deepEqual(
    await checkSmall([{ in: 'institution.yml', replace: 'Banco de Ejemplo', by: 'Banco Xqz' }]),
    [],
  );
});

test('advice about a list does not speak of a front matter', async () => {
  const [problem] = await checkSmall([
    { in: 'institution.yml', replace: 'es: Úsala.', by: 'es: Envíanos tu clave.' },
  ]);
  assert.equal(
    problem?.message.es,
    'Parece que aquí se pide un secreto: «Envíanos tu clave.». Quítalo, o di lo que no hay que hacer («no escribas…»).',
  );
});

test('a phone without its quotes is told without the number that is left of it', async () => {
  const [problem] = await checkSmall([
    { in: 'institution.yml', replace: '"+525512345678"', by: '+525512345678' },
  ]);
  assert.match(problem?.message.es ?? '', /Ponlo entre comillas, tal como se lee\.$/);
});

test('the bank’s file at fault: nothing else is said to have been checked', () => {
  const problem = {
    file: 'institution.yml',
    line: 1,
    column: 1,
    rule: 'yaml',
    message: { es: 'Mal.', en: 'Bad.' },
  };
  const said = summary([problem], 0);
  assert.match(said.es, /^1 error\. Corrige primero institution\.yml/);
  assert.match(said.en, /^1 error\. Mend institution\.yml first/);
  assert.match(summary([problem], 3).es, /^1 error en 3 archivos\. Cada/);
});

test('a misspelt domain is told of the address that it leaves outside, and not of menus that lead there', async () => {
  const problems = await checkSmall([
    { in: 'institution.yml', replace: 'domain: banco.test', by: 'domain: bamco.test' },
    {
      in: 'institution.yml',
      replace: '- page: pages/ayuda',
      by: '- href: https://net.banco.test\n          label: { es: Entrar, en: Sign in }',
    },
  ]);
  assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['address-outside']);
});
