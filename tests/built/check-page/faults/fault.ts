import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOptions } from '../../../../widget/check/src/options.ts';
import { paths } from '../../../../site/tools/lib/paths.ts';
import type { FixturePage } from '../servers.ts';

/** What is to be said of a page. */
export interface Expected {
  id: string;
  says: RegExp;
  /** The line to write; a text with the bank's origin as `{bank}`. */
  write?: RegExp | string;
}

/** A page with faults, and all that is to be said of it. */
export interface FaultyPage {
  name: string;
  page: (bank: string) => FixturePage;
  options?: Partial<CheckOptions>;
  /** Nothing else may be called an error. */
  errors?: Expected[];
  warnings?: Expected[];
  notes?: Expected[];
}

/** The integrity of a file of the widget, as the bank serves it. */
export function integrityOf(name: string): string {
  const file = readFileSync(join(paths.dist, 'client', 'widget', name));
  return `sha384-${createHash('sha384').update(file).digest('base64')}`;
}

/** An integrity of nothing. */
export const wrong = `sha384-${'A'.repeat(64)}`;

export const script = (bank: string, more = '', path = 'widget/first-login-guide.js') =>
  `<script src="${bank}/${path}" ${more} referrerpolicy="no-referrer" defer></script>`;
export const frameScript = (bank: string, more = '') =>
  script(bank, more, 'widget/first-login-guide-frame.js');

export const packAt = (bank: string, folder = 'widget/packs') =>
  `pack="${bank}/${folder}/primer-ingreso.{locale}.json"`;
export const text = '<p>La guía entera, para leer.</p>';
export const tag = (bank: string, more = '', pack = packAt(bank), within = text) =>
  `<first-login-guide ${pack} ${more}>${within}</first-login-guide>`;
export const framed = `<first-login-guide isolation="iframe">${text}</first-login-guide>`;

/** A page on which the guide works. */
export const good = (bank: string): FixturePage => ({ body: script(bank) + tag(bank) });
export const goodWith =
  (change: Partial<FixturePage>) =>
  (bank: string): FixturePage => ({ ...good(bank), ...change });
export const underPolicy = (policy: string) => goodWith({ headers: { 'content-security-policy': policy } });
