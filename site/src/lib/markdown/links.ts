import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isHostUnder } from '@first-login/shared/guide';
import { type Institution, ownPages } from '@first-login/shared/institution';
import { type Locale, isLocale } from '@first-login/shared/locales';
import { pathTo, placeOfFile } from '../routes.ts';

/** Where a link of an article leads: a page of this site, another site's, or a phone. */
export type Target =
  | { kind: 'page'; href: string }
  | { kind: 'site'; href: string; host: string }
  | { kind: 'phone'; href: string };

/** The folder of all content, on disk. */
export const contentFolder = new URL('../../content/', import.meta.url);

/**
 * Resolves a link as an editor writes it: the relative path of another content file, the name of a page that is no file
 * (`check`, as in menus), an `https:` address of a host that the institution's file allows, or a `tel:` number.
 * @param file the content file that holds the link
 * @throws Error with a sentence for the editor
 */
export function resolveLink(url: string, file: URL, locale: Locale, institution: Institution): Target {
  if (url.startsWith('tel:')) return { kind: 'phone', href: url };
  if (/^[a-z]+:/i.test(url)) return outside(url, institution);
  if (url.startsWith('#')) return { kind: 'page', href: url };
  const own = ownPages.find((name) => name === url);
  if (own) return { kind: 'page', href: pathTo(locale, { to: own }) };
  return inside(url, file, locale);
}

function outside(url: string, institution: Institution): Target {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:') throw new Error(`The link “${url}” must begin with https://.`);
  if (!isHostUnder(host, [institution.domain, ...institution.linkHosts])) {
    throw new Error(
      `The link “${url}” leads to ${host}, which is not allowed. Take it out, or add the host to linkHosts in institution.yml.`,
    );
  }
  return { kind: 'site', href: url, host };
}

function inside(url: string, file: URL, locale: Locale): Target {
  const target = new URL(url, file);
  const path = target.pathname.slice(contentFolder.pathname.length);
  const found = target.pathname.startsWith(contentFolder.pathname) ? placeOfFile(path) : undefined;
  if (!found) {
    throw new Error(
      `The link “${url}” must be the relative path of an article's file, such as ../../tutorials/${locale}/verificar-tu-celular.md.`,
    );
  }
  if (!existsSync(fileURLToPath(new URL(target.pathname, file)))) {
    throw new Error(
      `The link “${url}” leads to a file that does not exist. Correct the path, or take the link out.`,
    );
  }
  if (found.locale !== locale) {
    throw new Error(
      `The link “${url}” leads to another language (${found.locale}). Link to the ${locale} file.`,
    );
  }
  return { kind: 'page', href: pathTo(locale, found.place) + target.hash };
}

/** The language of a content file, or undefined when it is none. */
export function localeOfFile(file: URL | undefined): Locale | undefined {
  if (!file?.pathname.startsWith(contentFolder.pathname)) return undefined;
  const [, locale] = file.pathname.slice(contentFolder.pathname.length).split('/');
  return isLocale(locale) ? locale : undefined;
}
