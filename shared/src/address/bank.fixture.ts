import { readFileSync } from 'node:fs';
import type { Names } from './names.ts';

const file = readFileSync(new URL('../../../site/src/content/institution.yml', import.meta.url), 'utf8');

/** The text that the institution's file gives a key. */
function read(key: string): string {
  const [, value] = new RegExp(`^${key}: (.+)$`, 'm').exec(file) ?? [];
  if (!value) throw new Error(`institution.yml has no ${key}: the tests of the address check read it there.`);
  return value;
}

/** The institution of this product, as the tests use it. */
export const bank: Names = {
  domain: read('domain'),
  bank: read('bank'),
  legalName: read('legalName'),
  app: read('app'),
  web: read('web'),
  token: read('token'),
  mobileToken: read('mobileToken'),
  phoneBanking: read('phoneBanking'),
  linkHosts: [],
};

/** The addresses of a list, one after the other. */
export const split = (addresses: string): string[] => addresses.split(/[ \n]+/).filter(Boolean);
