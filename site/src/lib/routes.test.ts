import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Place, pathTo, placeOfFile } from './routes.ts';

const addresses: [Place, string, string][] = [
  [{ to: 'gateway' }, '/', '/'],
  [{ to: 'home' }, '/es/', '/en/'],
  [{ to: 'search' }, '/es/buscar/', '/en/search/'],
  [{ to: 'glossary' }, '/es/glosario/', '/en/glossary/'],
  [{ to: 'map', id: 'primer-ingreso' }, '/es/guias/primer-ingreso/mapa/', '/en/guides/primer-ingreso/map/'],
  [{ to: 'check' }, '/es/comprobar-direccion/', '/en/check-address/'],
  [{ to: 'offline' }, '/es/sin-conexion/', '/en/offline/'],
  [{ to: 'not-found' }, '/es/404/', '/en/404/'],
  [{ to: 'topics', id: 'netkey' }, '/es/temas/netkey/', '/en/topics/netkey/'],
  [{ to: 'faqs', id: 'x' }, '/es/preguntas/x/', '/en/questions/x/'],
  [{ to: 'tutorials', id: 'x' }, '/es/tutoriales/x/', '/en/tutorials/x/'],
  [{ to: 'guides', id: 'x' }, '/es/guias/x/', '/en/guides/x/'],
  [{ to: 'pages', id: 'privacidad' }, '/es/privacidad/', '/en/privacidad/'],
];
for (const [place, es, en] of addresses) {
  test(`gives ${place.to} its address in both languages`, () => {
    assert.equal(pathTo('es', place), es);
    assert.equal(pathTo('en', place), en);
  });
}

const files: [string, string | undefined][] = [
  ['faqs/es/clave-temporal.md', '/es/preguntas/clave-temporal/'],
  ['tutorials/en/verificar-tu-celular.md', '/en/tutorials/verificar-tu-celular/'],
  ['topics/es/netkey.md', '/es/temas/netkey/'],
  ['pages/en/privacidad.md', '/en/privacidad/'],
  ['glossary/es/afore.md', '/es/glosario/'],
  ['guides/primer-ingreso/en/guide.md', '/en/guides/primer-ingreso/'],
  ['guides/primer-ingreso/en/tips.md', undefined],
  ['faqs/fr/clave-temporal.md', undefined],
  ['faqs/es/clave-temporal.txt', undefined],
  ['faqs/es/deeper/clave-temporal.md', undefined],
  ['videos/es/x.md', undefined],
  ['home.yml', undefined],
];
for (const [file, address] of files) {
  test(`${file} becomes ${address ?? 'no page'}`, () => {
    const found = placeOfFile(file);
    assert.equal(found && pathTo(found.locale, found.place), address);
  });
}
