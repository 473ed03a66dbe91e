import type { SignedPack, SignedPayload } from '@first-login/shared/guide';
import { LoadError } from './load-error.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** When the newest pack was issued that this page has seen, by public key and address. */
const newest = new Map<string, number>();

const bytes = (base64 = '') => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Whether the signature is the key's. False too where the key is none, or the page is not secure and has no WebCrypto. */
async function isGenuine({ payload, signature }: Partial<SignedPack>, key: string): Promise<boolean> {
  try {
    const { subtle } = crypto;
    const publicKey = await subtle.importKey('spki', bytes(key), algorithm, false, ['verify']);
    return await subtle.verify(algorithm, publicKey, bytes(signature), new TextEncoder().encode(payload));
  } catch {
    return false;
  }
}

/**
 * The pack in a signed one.
 * @param data what came from `url`
 * @param key the public key, SPKI in Base64
 * @throws LoadError where the signature is not the key's, or this page has seen a newer pack from there
 */
export async function openSigned(data: unknown, key: string, url: string): Promise<unknown> {
  const signed = Object(data) as Partial<SignedPack>;
  if (!(await isGenuine(signed, key)))
    throw new LoadError('signature', `${url} is not signed with the key that \`pack-key\` names.`);
  const { issued = Number.NaN, pack } = Object(JSON.parse(signed.payload ?? '')) as Partial<SignedPayload>;
  if (!Number.isSafeInteger(issued))
    throw new LoadError('not-a-pack', `${url} is signed, but holds no guide pack.`);
  const source = `${key} ${url}`;
  if (issued < (newest.get(source) ?? 0))
    throw new LoadError('rollback', `${url} is older than the guide pack that this page has already shown.`);
  newest.set(source, issued);
  return pack;
}
