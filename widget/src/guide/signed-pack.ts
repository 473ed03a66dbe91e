import type { SignedPack, SignedPayload } from '@first-login/shared/guide';
import { LoadError } from './load-error.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** When the newest pack was issued that this page has seen, by public key and address. */
const newest = new Map<string, number>();

const bytes = (base64 = '') => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/**
 * The pack in a signed one.
 * @param data what came from `url`
 * @param key the public key, SPKI in Base64
 * @throws LoadError where the signature is not the key's, or this page has seen a newer pack from there
 */
export async function openSigned(data: unknown, key: string, url: string): Promise<unknown> {
  const { payload = '', signature } = Object(data) as Partial<SignedPack>;
  let genuine = false;
  try {
    const { subtle } = crypto;
    const publicKey = await subtle.importKey('spki', bytes(key), algorithm, false, ['verify']);
    genuine = await subtle.verify(algorithm, publicKey, bytes(signature), new TextEncoder().encode(payload));
  } catch {
    // The key is none, or the page is not secure and has no WebCrypto: nothing is genuine.
  }
  if (!genuine) throw new LoadError('signature', `${url} is not signed by \`pack-key\`.`);
  const { issued = NaN, pack } = Object(JSON.parse(payload)) as Partial<SignedPayload>;
  if (!Number.isSafeInteger(issued)) throw new LoadError('not-a-pack', `${url} holds no guide pack.`);
  const source = `${key} ${url}`;
  if (issued < (newest.get(source) ?? 0))
    throw new LoadError('rollback', `${url} is older than the pack already shown.`);
  newest.set(source, issued);
  return pack;
}
