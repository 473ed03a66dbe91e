import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import getPort from 'get-port';
import type { DatabaseAddress } from './database.ts';

/** A libSQL server of a test's own: sqld itself, in a folder and with a key that nobody else has. */
export interface LibsqlServer {
  address: Required<DatabaseAddress>;
  /** Ends it at once, as a crash would. What it has stored stays in its folder. */
  kill: () => Promise<void>;
  /** Starts it again, at the same address and with what it had. */
  restart: () => Promise<void>;
  /** Ends it, and takes its folder away. */
  close: () => Promise<void>;
}

/** Where sqld lies; undefined on systems for which it is not made. */
export const sqld = programOf(`@sqld/${process.platform}-${process.arch}`);

function programOf(name: string): string | undefined {
  const wrapper = findPackageJSON('sqld', import.meta.url);
  if (!wrapper) return undefined;
  try {
    const manifest = findPackageJSON(name, pathToFileURL(realpathSync(wrapper)));
    return manifest && join(dirname(manifest), 'sqld');
  } catch {
    return undefined;
  }
}

/** Starts sqld, and waits until it answers. @throws Error with what it printed, when it ends instead */
export async function startLibsqlServer(): Promise<LibsqlServer> {
  const folder = mkdtempSync(join(tmpdir(), 'help-sqld-'));
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const address = `127.0.0.1:${await getPort()}`;
  const url = `http://${address}`;
  const begin = () => start(['--db-path', folder, '--http-listen-addr', address], key, url);
  let child = await begin();
  const kill = async () => {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  };
  return {
    address: { url, authToken: tokenFor(privateKey) },
    kill,
    async restart() {
      child = await begin();
    },
    async close() {
      if (child.signalCode === null) await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(words: string[], key: string, url: string): Promise<ChildProcess> {
  if (!sqld) throw new Error(`There is no sqld for ${process.platform} on ${process.arch}.`);
  const child = spawn(sqld, [...words, '--no-welcome'], {
    env: { SQLD_AUTH_JWT_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!(await fetch(`${url}/health`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`sqld ended:\n${output}`);
    await setTimeout(20);
  }
  return child;
}

/** A JSON web token that may read and write, signed as sqld wants it: with Ed25519. */
function tokenFor(key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part({ a: 'rw' })}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}
