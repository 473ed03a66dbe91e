import type { Pack } from '@first-login/shared/guide';
import { isServer } from 'lit';
import { defaultLocale, isLocale, type Locale } from '@first-login/shared/locales';
import { fetchPack, LoadError, readPack, readPackText } from './fetch-pack.ts';
import { nearestLanguage } from './language.ts';

/** Where a pack may come from, in the order in which the sources are asked. */
export interface PackRequest {
  /** A pack, or packs by language, given by the host. */
  data: unknown;
  /** Text of JSON scripts inside the element, one pack each. */
  inline: readonly string[];
  /** An absolute address, its `{locale}` filled in; empty without one. */
  url: string;
  integrity: string;
  /** The language asked for, or undefined where any will do. */
  locale: Locale | undefined;
}

/** What the element says of its pack. */
interface PackAttributes extends Element {
  pack: string | undefined;
  packData: unknown;
  integrity: string;
  locale: string | undefined;
}

/** The request that an element's attributes make. */
export function requestFor(element: PackAttributes): PackRequest {
  const { pack = '', packData: data, integrity } = element;
  const asked = isLocale(element.locale) ? element.locale : undefined;
  if (isServer) return { data, inline: [], url: '', integrity, locale: asked };
  const spoken = asked ?? nearestLanguage(element);
  const scripts = element.querySelectorAll(':scope > script[type="application/json"]');
  return {
    data,
    inline: Array.from(scripts, ({ textContent }) => textContent),
    url: pack === '' ? '' : new URL(pack.replace('{locale}', spoken), document.baseURI).href,
    integrity,
    // A single pack says for itself in which language it is, unless one was asked for.
    locale: asked ?? (pack.includes('{locale}') || scripts.length > 1 ? spoken : undefined),
  };
}

function ofLanguage(data: unknown, locale: Locale | undefined): unknown {
  if (typeof data !== 'object' || data === null || 'format' in data) return data;
  const byLanguage = new Map<string, unknown>(Object.entries(data));
  return byLanguage.get(locale ?? defaultLocale);
}

function checkLanguage(pack: Pack, locale: Locale | undefined): Pack {
  if (locale === undefined || pack.locale === locale) return pack;
  throw new LoadError('language', `The guide pack is in «${pack.locale}», and «${locale}» was asked for.`);
}

/** The pack that is at hand without a request, or undefined. @throws LoadError */
export function packAtHand({ data, inline, locale }: PackRequest): Pack | undefined {
  if (data !== undefined && data !== null) {
    const chosen = ofLanguage(data, locale);
    if (chosen === undefined)
      throw new LoadError('language', `packData has no guide pack in «${locale ?? ''}».`);
    return checkLanguage(readPack(chosen), locale);
  }
  if (inline.length === 0) return undefined;
  const packs = inline.map(readPackText);
  const [first] = packs;
  const chosen = packs.find((pack) => pack.locale === locale) ?? first;
  return chosen && checkLanguage(chosen, locale);
}

/** The pack by request. @throws LoadError; an AbortError when `signal` is aborted */
export async function requestPack(
  { url, integrity, locale }: PackRequest,
  signal: AbortSignal,
): Promise<Pack> {
  if (url === '') throw new LoadError('not-found', 'The guide has neither `pack` nor `packData`.');
  return checkLanguage(await fetchPack(url, integrity, signal), locale);
}
