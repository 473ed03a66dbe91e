import assert from 'node:assert/strict';
import { test } from 'node:test';
import { institution } from '../testing/small-guide.ts';
import { literals } from './literals.ts';

const found = (text: string, drill = false) =>
  literals(text, institution, drill).map(({ text: words, token, kind }) =>
    `${kind} ${words} ${token ?? ''}`.trim(),
  );

test('finds names however they are capitalised or accented', () => {
  assert.deepEqual(found('Abre ejemplo movil y EjemploNet.'), [
    'name ejemplo movil app',
    'name EjemploNet web',
  ]);
});

test('tells the longest name alone', () => {
  assert.deepEqual(found('Tu Llavero Móvil'), ['name Llavero Móvil mobileToken']);
});

test('takes a name of everyday words only as it is written', () => {
  assert.deepEqual(found('Una banca digital cualquiera'), []);
  assert.deepEqual(found('Nuestra Banca Digital'), ['name Banca Digital banking']);
});

test('does not find names within words or tokens', () => {
  assert.deepEqual(found('Los llaveros de {{token}} y {{ bank }}'), []);
});

test('takes names with signs in them', () => {
  for (const app of [
    'Citi & Móvil',
    'Citi-Móvil',
    'Citi–Móvil',
    'Banca d’Oro',
    'Banca (nueva)+',
    'Mi App¡2!',
  ])
    assert.deepEqual(
      literals(`Abre ${app} hoy.`, { ...institution, app }, false).map(
        ({ text, token }) => `${text} ${token}`,
      ),
      [`${app} app`],
    );
});

test('finds phones in any spelling', () => {
  for (const phone of ['(55) 1234 5678', '+52 55 1234 5678', '5512345678', '55-1234-5678'])
    assert.deepEqual(found(`Llama al ${phone}.`), [`phone ${phone} helpLine`]);
  assert.deepEqual(found('De 4 a 11 dígitos, en 60 días.'), []);
});

test('finds addresses, the bank’s and others', () => {
  assert.deepEqual(found('En banco.test o https://net.banco.test/x, no en banco-test.com.'), [
    'address banco.test domain',
    'address https://net.banco.test/x webAddress',
    'address banco-test.com',
  ]);
  assert.deepEqual(found('A las 5 p.m. empieza con https:// y ya.'), []);
});

test('lets the drill tell of false addresses and take names apart', () => {
  assert.deepEqual(found('Dice «ejemplonet.example» y EjemploNet', true), []);
  assert.deepEqual(found('Dice banco-test.com', true), ['address banco-test.com']);
});
