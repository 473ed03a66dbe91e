import { isServer } from 'lit';
import { answerTo, parsePack, type Pack } from '@first-login/shared/guide';
import { defaultLocale, isLocale, type Locale } from '@first-login/shared/locales';
import { fetchJson, readJson } from './fetch-json.ts';
import { nearestLanguage } from './language.ts';
import { LoadError } from './load-error.ts';
import { openSigned } from './signed-pack.ts';

/** What the element says of its pack. */
interface PackAttributes extends Element {
  pack: string | null | undefined;
  packData: unknown;
  integrity: string;
  packKey: string;
  locale: string | undefined;
  partner: string | undefined;
}

/** An address as seen from the page, or undefined where it is none. */
export function absolute(address: string): URL | undefined {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
}

function ofLanguage(data: unknown, locale: Locale): unknown {
  const byLanguage = Object(data) as Record<string, string>;
  return byLanguage !== data || 'format' in byLanguage ? data : answerTo(byLanguage, locale);
}

/** Fetches data that may be a pack. No credentials are sent. @throws LoadError; an AbortError when `signal` is aborted */
async function fetchPack(
  url: string,
  signal: AbortSignal,
  { integrity, packKey }: PackAttributes,
): Promise<unknown> {
  const data = await fetchJson(url, signal, { integrity, credentials: 'omit' });
  return packKey === '' ? data : openSigned(data, packKey, url);
}

/**
 * The pack of an element: from `packData`, else from the JSON scripts inside it, both at once, else from its address.
 * @throws LoadError, or rejects with one; with an AbortError when `signal` is aborted
 */
export function findPack(element: PackAttributes, signal: AbortSignal): Pack | Promise<Pack> {
  const { packData } = element;
  const address = (element.pack ?? '').replace('{partner}', element.partner ?? '');
  const asked = isLocale(element.locale) ? element.locale : undefined;
  const spoken = asked ?? (isServer ? defaultLocale : nearestLanguage(element));
  // A single pack may say for itself in which language it is, unless one was asked for.
  const wanted = asked ?? (address.includes('{locale}') ? spoken : undefined);
  const read = (data: unknown): Pack => {
    const pack = parsePack(data);
    if (wanted && pack.locale !== wanted)
      throw new LoadError(
        'language',
        `The guide pack is in «${pack.locale}», and «${wanted}» was asked for.`,
      );
    return pack;
  };
  if (packData !== undefined && packData !== null) {
    const chosen = ofLanguage(packData, spoken);
    if (chosen === undefined) throw new LoadError('language', `packData has no guide pack in «${spoken}».`);
    return read(chosen);
  }
  if (!isServer) {
    const scripts = element.querySelectorAll(':scope > script[type="application/json"]');
    const inline = Array.from(scripts, ({ textContent }) => readJson(textContent));
    const chosen = inline.find((data) => (Object(data) as Partial<Pack>).locale === spoken) ?? inline[0];
    if (chosen !== undefined) return read(chosen);
  }
  const url = address && absolute(address.replace('{locale}', spoken))?.href;
  if (!url) throw new LoadError('not-found', 'The guide has neither `packData` nor an address in `pack`.');
  return fetchPack(url, signal, element).then(read);
}
