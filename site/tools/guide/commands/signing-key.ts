import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CallError } from '../../lib/call-error.ts';

/** Reads the bank's private key from a PEM file. @throws CallError where it is none */
export async function readSigningKey(file: string | boolean | undefined): Promise<KeyObject> {
  if (typeof file !== 'string')
    throw new CallError({
      es: 'Di con qué llave firmar: «--key private.pem». La hace «pnpm guide keys».',
      en: 'Say which key to sign with: «--key private.pem». «pnpm guide keys» makes one.',
    });
  try {
    const key = createPrivateKey(await readFile(file));
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    // Said below: what a library says of a file that is no key helps nobody.
  }
  throw new CallError({
    es: `${file} no es una llave privada ECDSA P-256 en PEM. «pnpm guide keys» hace una.`,
    en: `${file} is not a private ECDSA P-256 key in PEM. «pnpm guide keys» makes one.`,
  });
}

/**
 * ECDSA with P-256 and SHA-256 over a text's UTF-8 bytes.
 * @param encoding `ieee-p1363` is what browsers verify, `der` what openssl does
 */
export const signatureOf = (text: string, key: KeyObject, encoding: 'ieee-p1363' | 'der'): Buffer =>
  sign('sha256', Buffer.from(text), { key, dsaEncoding: encoding });
