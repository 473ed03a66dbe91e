import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Pack, SignedPack, SignedPayload } from '@first-login/shared/guide';
import { CallError, type Command } from './command.ts';
import { outOption, writeFiles } from './out.ts';

async function readKey(file: string | boolean | undefined): Promise<KeyObject> {
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

/** A pack with its signature. @param issued seconds since 1970 */
function signed(pack: Pack, key: KeyObject, issued: number): SignedPack {
  const payload = JSON.stringify({ issued, pack } satisfies SignedPayload);
  const signature = sign('sha256', Buffer.from(payload), { key, dsaEncoding: 'ieee-p1363' });
  return { payload, signature: signature.toString('base64') };
}

export const signCommand: Command = {
  usage: '--key private.pem [--out folder]',
  summary: {
    es: 'escribe el paquete de cada idioma, firmado, en dist/guide si no dices otra carpeta',
    en: 'writes the signed pack of each language, to dist/guide unless you name another folder',
  },
  options: { ...outOption, key: { type: 'string' } },
  async run({ options }) {
    const key = await readKey(options['key']);
    const issued = Math.floor(Date.now() / 1000);
    await writeFiles(options, (pack) => ({ 'signed.json': JSON.stringify(signed(pack, key, issued)) }));
    return 0;
  },
};
