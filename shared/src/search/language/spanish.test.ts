import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../text.ts';
import { stemSpanish } from './spanish.ts';

const stemsOf = (words: string): Set<string> =>
  new Set(words.split(' ').map((word) => stemSpanish(fold(word))));

for (const family of [
  'verificar verifiqué verificado verifica verificando verificación',
  'bloquear bloqueo bloqueado bloqueen bloquearon',
  'perder pierdo perdí perdida perdió perdieron',
  'encontrar encuentro encontré',
  'registrar registro regístrate registrarme registrarse',
  'tarjeta tarjetas',
  'contraseña contraseñas',
  'robar robaron robo robada',
  'sincronizar sincronización sincronicé',
  'cuenta cuentas',
  'transferir transferencia transferencias',
  'seguir sigue siguen',
  'inscribir inscripción',
  'decir dijo dijeron',
])
  test(`of «${family}» all are one word`, () => {
    assert.equal(stemsOf(family).size, 1, [...stemsOf(family)].join(' '));
  });

for (const others of ['clave clic', 'tener tenencia', 'nip nómina', 'cuenta contrato'])
  test(`of «${others}» each is a word of its own`, () => {
    assert.equal(stemsOf(others).size, others.split(' ').length, [...stemsOf(others)].join(' '));
  });
