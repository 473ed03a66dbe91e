import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { asPayload, asSigned, parsePack } from '@first-login/shared/guide';
import { guide } from './testing/run-guide.ts';

describe('signing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-keys-'));
  after(() => rmSync(folder, { recursive: true }));
  const key = join(folder, 'private.pem');

  test('signs packs with a key that it made, so that the public half verifies them', async () => {
    const [publicKey = ''] = guide(['keys', '--out', folder]).lines;
    const [file = ''] = guide(['sign', '--key', key, '--out', folder]).lines;
    const signed = asSigned(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok(signed);
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const spki = Buffer.from(publicKey, 'base64');
    const imported = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
    const signature = Buffer.from(signed.signature, 'base64');
    assert.ok(await crypto.subtle.verify(algorithm, imported, signature, Buffer.from(signed.payload)));
    assert.equal(parsePack(asPayload(JSON.parse(signed.payload))?.pack).locale, 'es');
  });

  test('does not write over a key', () => {
    const { code, stderr } = guide(['keys', '--out', folder]);
    assert.equal(code, 1);
    assert.match(stderr, /private\.pem ya existe/);
  });

  test('says what is missing, and what is no key', () => {
    assert.match(guide(['sign']).stderr, /^Di con qué llave firmar/);
    assert.match(guide(['sign', '--key', 'package.json']).stderr, /^package\.json no es una llave privada/);
  });
});
