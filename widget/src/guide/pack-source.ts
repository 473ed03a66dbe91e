import type { Pack } from '@first-login/shared/guide';
import { isServer } from 'lit';
import { defaultLocale, isLocale, type Locale } from '@first-login/shared/locales';
import { fetchPack, readPack, readPackText, type PackAddress } from './fetch-pack.ts';
import { LoadError } from './load-error.ts';
import { nearestLanguage } from './language.ts';

/** Where a pack may come from, in the order in which the sources are asked. */
export interface PackRequest extends PackAddress {
  /** A pack, or packs by language, given by the host. */
  data: unknown;
  /** Text of JSON scripts inside the element, one pack each. */
  inline: readonly string[];
  /** The language asked for, or undefined where a single pack may say for itself in which it is. */
  asked: Locale | undefined;
  /** The language to choose by, where there is a choice. */
  spoken: Locale;
}

/** What the element says of its pack. */
interface PackAttributes extends Element {
  pack: string | null | undefined;
  packData: unknown;
  integrity: string;
  packKey: string;
  locale: string | undefined;
}

/** An address as seen from the page, or undefined where it is none. */
export function absolute(address: string): URL | undefined {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
}

/** The request that an element's attributes make. */
export function requestFor(element: PackAttributes): PackRequest {
  const { packData: data, integrity, packKey: key } = element;
  const pack = element.pack ?? '';
  const asked = isLocale(element.locale) ? element.locale : undefined;
  if (isServer) return { data, inline: [], url: '', integrity, key, asked, spoken: asked ?? defaultLocale };
  const spoken = asked ?? nearestLanguage(element);
  const scripts = element.querySelectorAll(':scope > script[type="application/json"]');
  return {
    data,
    inline: Array.from(scripts, ({ textContent }) => textContent),
    url: pack && (absolute(pack.replace('{locale}', spoken))?.href ?? ''),
    integrity,
    key,
    asked: asked ?? (pack.includes('{locale}') ? spoken : undefined),
    spoken,
  };
}

function ofLanguage(data: unknown, locale: Locale): unknown {
  if (typeof data !== 'object' || data === null || 'format' in data) return data;
  const byLanguage = new Map<string, unknown>(Object.entries(data));
  return byLanguage.get(locale);
}

function checkLanguage(pack: Pack, asked: Locale | undefined): Pack {
  if (asked === undefined || pack.locale === asked) return pack;
  throw new LoadError('language', `The guide pack is in «${pack.locale}», and «${asked}» was asked for.`);
}

/** The pack that is at hand without a request, or undefined. @throws LoadError */
export function packAtHand({ data, inline, asked, spoken }: PackRequest): Pack | undefined {
  if (data !== undefined && data !== null) {
    const chosen = ofLanguage(data, spoken);
    if (chosen === undefined) throw new LoadError('language', `packData has no guide pack in «${spoken}».`);
    return checkLanguage(readPack(chosen), asked);
  }
  if (inline.length === 0) return undefined;
  const packs = inline.map(readPackText);
  const [first] = packs;
  const chosen = packs.find(({ locale }) => locale === spoken) ?? first;
  return chosen && checkLanguage(chosen, asked);
}

/** The pack by request. @throws LoadError; an AbortError when `signal` is aborted */
export async function requestPack(request: PackRequest, signal: AbortSignal): Promise<Pack> {
  if (request.url === '')
    throw new LoadError('not-found', 'The guide has neither `packData` nor an address of a pack in `pack`.');
  return checkLanguage(await fetchPack(request, signal), request.asked);
}
