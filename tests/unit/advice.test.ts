import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '@first-login/shared/locales';
import { words } from '../../site/tools/content/new/guide/words.ts';
import { paths } from '../../site/tools/lib/paths.ts';

const content = join(paths.site, 'src', 'content');

/** Every text that a customer reads in an article or a guide, by file. */
const texts = globSync('{faqs,tutorials,pages,glossary,guides/*}/{es,en}/**/*.md', { cwd: content })
  .toSorted()
  .map((file) => ({ file, text: readFileSync(join(content, file), 'utf8') }));

const saying = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

void test('whom to call is never «the number of your card», which is another number', () => {
  assert.deepEqual(saying(/(?:llam|us)\w+ (?:a|e)l número de tu tarjeta/i), []);
  assert.deepEqual(saying(/(?:call|use) the number on your card/i), []);
});

void test('the only number to note down from a card is named as a phone number', () => {
  assert.deepEqual(saying(/^- El número impreso al reverso de tu tarjeta/m), []);
  assert.deepEqual(saying(/^- The number printed on the back of your card/m), []);
});

void test('a message of a fraud is kept as a proof, never deleted', () => {
  assert.deepEqual(saying(/borra (?:el|ese) (?:mensaje|correo|SMS)/i), []);
  assert.deepEqual(saying(/delete (?:the|that) (?:message|e-mail|SMS)/i), []);
});

void test('what an alias asks, its article speaks of', () => {
  const asked = [
    ['olvide-mi-contrasena', 'me bloqueó', /\*\*.*bloque/],
    ['cargo-no-reconocido', 'cargo duplicado', /cobraron doble/],
    ['que-llevar-a-la-sucursal', 'licencia de conducir', /documento, como la licencia/],
    ['contrasena-segura', 'la clave en un papel', /apuntes en un papel/],
  ] as const;
  for (const [id, alias, answer] of asked) {
    const text = texts.find(({ file }) => file === `faqs/es/${id}.md`)?.text ?? '';
    assert.ok(text.includes(alias), `${id} is no longer found by «${alias}»`);
    assert.match(text.replace(/^---.*?^---/ms, ''), answer);
  }
});

void test('what is brought to a branch is an account number, not the account data that nobody asks for', () => {
  assert.deepEqual(saying(/tarjeta o los datos de tu cuenta/i), []);
  assert.deepEqual(saying(/card or (?:your )?account details/i), []);
});

void test('a new guide begins with the rule that the first one teaches of the official address', () => {
  for (const locale of locales) {
    const guide = texts.find(({ file }) => file === `guides/primer-ingreso/${locale}/guide.md`)?.text ?? '';
    const { officialRule } = words[locale];
    assert.ok(guide.includes(`officialRule: ${officialRule}\n`), officialRule);
  }
});
