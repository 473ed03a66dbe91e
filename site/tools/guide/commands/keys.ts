import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outFolder, outOption } from './out.ts';
import { print, type Command } from './command.ts';
import { CallError } from '../../lib/call-error.ts';

/** Refuses to write over a key: whoever holds the widget with its public half would refuse every pack from then on. */
async function writeKey(file: string, key: string): Promise<void> {
  try {
    await writeFile(file, key, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CallError({
      es: `${file} ya existe. Escribe las llaves en otra carpeta con «--out».`,
      en: `${file} is there already. Write the keys to another folder with «--out».`,
    });
  }
}

export const keysCommand: Command = {
  usage: { es: '[--out carpeta]', en: '[--out folder]' },
  summary: {
    es: 'hace un par de llaves para firmar: guarda la privada (private.pem) y dice la pública, para «pack-key»',
    en: 'makes a pair of keys to sign with: keeps the private one (private.pem), prints the public one, for «pack-key»',
  },
  options: outOption,
  async run({ options }) {
    const folder = outFolder(options);
    await mkdir(folder, { recursive: true });
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await writeKey(
      join(folder, 'private.pem'),
      privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
    print(publicKey.export({ type: 'spki', format: 'der' }).toString('base64'));
    return 0;
  },
};
