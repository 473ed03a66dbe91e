import { answerTo, parsePack, type Pack } from '@first-login/shared/guide';
import { isLocale, type Locale } from '@first-login/shared/locales';
import { fetchJson, readJson } from './fetch-json.ts';
import { nearestLanguage } from './language.ts';
import { LoadError } from './load-error.ts';
import { pause } from './pause.ts';
import { openSigned } from './signed-pack.ts';

/** What the element says of its pack. */
interface PackAttributes extends Element {
  pack: string | null | undefined;
  packData: unknown;
  /** A framework that has none to give, and an attribute that is taken away, leave null. */
  integrity: string | null;
  packKey: string | null;
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
  const data = await fetchJson(url, signal, { integrity: integrity ?? '', credentials: 'omit' });
  return packKey ? openSigned(data, packKey, url) : data;
}

/** What may be the pack of an element: from `packData`, else from between the tags, else from the address. */
function findData(
  element: PackAttributes,
  address: string,
  spoken: Locale,
  wanted: Locale | undefined,
  signal: AbortSignal,
): unknown {
  const { packData } = element;
  if (packData !== undefined && packData !== null) {
    const chosen = ofLanguage(packData, spoken);
    if (chosen === undefined) throw new LoadError('language', `packData has no guide pack in «${spoken}».`);
    return chosen;
  }
  const scripts = element.querySelectorAll(':scope > script[type="application/json"]');
  const inline = Array.from(scripts, ({ textContent }) => readJson(textContent));
  // One in another language must do where there is no address that the right one could come from.
  const other = wanted && address ? undefined : inline[0];
  const chosen = inline.find((data) => (Object(data) as Partial<Pack>).locale === spoken) ?? other;
  if (chosen !== undefined) return chosen;
  const url = address && absolute(address.replace('{locale}', spoken))?.href;
  if (!url) throw new LoadError('not-found', 'The guide has neither `packData` nor an address in `pack`.');
  return fetchPack(url, signal, element);
}

/**
 * The pack of an element: from `packData`, else from the JSON scripts inside it, both at once, else from its address. What
 * stands inside it in another language than is wanted gives way to the address.
 * @throws PackError; an AbortError when `signal` is aborted
 */
export async function findPack(element: PackAttributes, signal: AbortSignal): Promise<Pack> {
  await pause();
  const address = (element.pack ?? '').replace('{partner}', element.partner ?? '');
  const asked = isLocale(element.locale) ? element.locale : undefined;
  const spoken = asked ?? nearestLanguage(element);
  // A single pack may say for itself in which language it is, unless one was asked for.
  const wanted = asked ?? (address.includes('{locale}') ? spoken : undefined);
  const data = await findData(element, address, spoken, wanted, signal);
  await pause();
  const pack = parsePack(data);
  if (wanted && pack.locale !== wanted)
    throw new LoadError('language', `The guide pack is in «${pack.locale}», not in «${wanted}».`);
  await pause();
  return pack;
}
