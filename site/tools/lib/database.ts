import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DatabaseAddress } from '../../src/lib/server/store/database.ts';
import { setting } from '../../src/lib/setting.ts';
import { CallError } from './call-error.ts';
import { paths } from './paths.ts';

/**
 * The database's address with an absolute path: a relative one is meant from the root of the repository.
 * @param env `DATABASE_URL` says it; a file of the site by default
 */
export function databaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  const url = setting(env, 'DATABASE_URL') ?? 'file:site/data/help.db';
  if (!url.startsWith('file:') || url.startsWith('file://')) return url;
  return pathToFileURL(resolve(paths.root, url.slice('file:'.length))).href;
}

/**
 * The database that the environment names, by `DATABASE_URL` and `DATABASE_AUTH_TOKEN`; undefined where that is a file that is not
 * there, for an empty database would be made in its place.
 */
export function databaseThere(env: NodeJS.ProcessEnv = process.env): DatabaseAddress | undefined {
  const url = databaseUrl(env);
  if (url.startsWith('file:') && !existsSync(fileURLToPath(url))) return undefined;
  return { url, authToken: setting(env, 'DATABASE_AUTH_TOKEN') };
}

/** The same, for who cannot do without. @throws CallError where there is none */
export function existingDatabase(env: NodeJS.ProcessEnv = process.env): DatabaseAddress {
  const address = databaseThere(env);
  if (address) return address;
  throw new CallError(
    `There is no database at ${databaseUrl(env)}. Set DATABASE_URL to the one that the server uses, such as file:/var/lib/help/help.db.`,
  );
}

/** Why a database gave no answer, and what to do, in a sentence for who called a command. */
export function noAnswer(error: unknown): CallError {
  const why = error instanceof Error ? error.message : String(error);
  // libSQL's client tells a refusal by nothing but this.
  if (/\bHTTP status 40[13]\b/.test(why))
    return new CallError(
      {
        es: 'La base de datos no aceptó la credencial. Pon en DATABASE_AUTH_TOKEN la que usa el servidor.',
        en: 'The database refused the token. Set DATABASE_AUTH_TOKEN to the one that the server uses.',
      },
      { cause: error },
    );
  return new CallError(
    {
      es: `La base de datos no respondió: ${why}. Pon en DATABASE_URL la que usa el servidor.`,
      en: `The database did not answer: ${why}. Set DATABASE_URL to the one that the server uses.`,
    },
    { cause: error },
  );
}
