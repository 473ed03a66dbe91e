import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from '../institution/read.ts';
import { firstParagraph, markdownTwin } from './twin.ts';

const institution = readInstitution();
const site = new URL('https://help.example');
const source = (body: string) => ({ body, file: 'faqs/es/clave-temporal.md', locale: 'es' as const });

test('links between files become whole addresses, and keep their anchors', () => {
  const body = 'Ve [NetKey](que-es-netkey.md#uso) o [urgente](../../pages/es/ayuda-urgente.md).\n';
  assert.equal(
    markdownTwin(source(body), institution, site),
    'Ve [NetKey](https://help.example/es/preguntas/que-es-netkey/#uso) o [urgente](https://help.example/es/ayuda-urgente/).\n',
  );
});

test('tokens become the bank’s words, in texts, code and links', () => {
  const twin = markdownTwin(source('Abre {{app}}, `{{domain}}` o [llama]({{helpLine}}).'), institution, site);
  assert.equal(
    twin,
    `Abre ${institution.app}, \`${institution.domain}\` o [llama](tel:${institution.helpLine.tel}).\n`,
  );
});

test('lists and headings stay what they are', () => {
  const body = '## Pasos\n\n1. Uno\n2. Dos\n\n- **Tres**\n';
  assert.equal(markdownTwin(source(body), institution, site), body);
});

test('the first paragraph is told as plain text', () => {
  const body = '# Título\n\nSon **8 dígitos** que crea\n[la sucursal](que-es-netkey.md).\n\nOtro.';
  assert.equal(firstParagraph(source(body), institution), 'Son 8 dígitos que crea la sucursal.');
});
