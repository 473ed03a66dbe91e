import type { KeyObject } from 'node:crypto';
import type { Pack, SignedPack, SignedPayload } from '@first-login/shared/guide';
import type { Command } from './command.ts';
import { guideOption } from './guide-option.ts';
import { outOption, writeFiles } from './out.ts';
import { readSigningKey, signatureOf } from './signing-key.ts';

/** A pack with its signature. @param issued seconds since 1970 */
export function signedPack(pack: Pack, key: KeyObject, issued: number): SignedPack {
  const payload = JSON.stringify({ issued, pack } satisfies SignedPayload);
  return { payload, signature: signatureOf(payload, key, 'ieee-p1363').toString('base64') };
}

export const signCommand: Command = {
  usage: {
    es: '--key private.pem [--out carpeta] [--guide …]',
    en: '--key private.pem [--out folder] [--guide …]',
  },
  summary: {
    es: 'escribe el paquete de cada idioma, firmado, en dist/guide si no dices otra carpeta',
    en: 'writes the signed pack of each language, to dist/guide unless you name another folder',
  },
  options: { ...outOption, ...guideOption, key: { type: 'string' } },
  async run({ options }) {
    const key = await readSigningKey(options['key']);
    const issued = Math.floor(Date.now() / 1000);
    await writeFiles(options, (pack) => ({ 'signed.json': JSON.stringify(signedPack(pack, key, issued)) }));
    return 0;
  },
};
