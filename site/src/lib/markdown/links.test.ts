import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from '../institution/read.ts';
import { contentFolder, resolveLink } from './links.ts';

const institution = { ...readInstitution(), domain: 'bank.example', linkHosts: ['regulator.example'] };
const file = new URL('faqs/es/numero-de-cliente.md', contentFolder);
const resolve = (url: string) => resolveLink(url, file, 'es', institution);

test('a file beside it becomes the address of its page', () => {
  assert.deepEqual(resolve('clave-temporal.md'), { kind: 'page', href: '/es/preguntas/clave-temporal/' });
});

test('a file of another collection keeps its anchor', () => {
  assert.deepEqual(resolve('../../tutorials/es/registrarte-en-la-app.md#pasos'), {
    kind: 'page',
    href: '/es/tutoriales/registrarte-en-la-app/#pasos',
  });
});

test('a page that is no text has a name, as in menus', () => {
  assert.deepEqual(resolve('check'), { kind: 'page', href: '/es/comprobar-direccion/' });
});

test('phones, and hosts of the institution, stay as they are', () => {
  assert.deepEqual(resolve('tel:+525512345678'), { kind: 'phone', href: 'tel:+525512345678' });
  assert.deepEqual(resolve('https://web.bank.example/'), {
    kind: 'site',
    href: 'https://web.bank.example/',
    host: 'web.bank.example',
  });
  assert.equal(resolve('https://regulator.example/x').kind, 'site');
});

const refused: [string, string, RegExp][] = [
  ['a missing file', 'no-such-article.md', /file that does not exist/],
  ['another language', '../en/clave-temporal.md', /another language \(en\)/],
  ['an address of the site', '/es/preguntas/clave-temporal/', /relative path/],
  ['a path out of the content', '../../../lib/routes.ts', /relative path/],
  ['an unknown host', 'https://bank.example.evil.example/', /is not allowed/],
  ['a host that only ends like the bank', 'https://notbank.example/', /is not allowed/],
  ['plain HTTP', 'http://bank.example/', /must begin with https/],
  ['a script', 'javascript:alert(1)', /must begin with https/],
];
for (const [what, url, message] of refused) {
  test(`refuses ${what}`, () => assert.throws(() => resolve(url), { message }));
}
