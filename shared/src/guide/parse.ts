import { isLocale, locales } from '../locales.ts';
import { faultsOfForm } from './faults.ts';
import { hrefHost, isAllowedHref, isHostUnder } from './href.ts';
import { packShape } from './pack-shape.generated.ts';
import type { Pack } from './pack.ts';
import { departure } from './shape.ts';
import type { Block } from './text-schema.ts';

/** Why a guide pack was refused. */
export type PackFault = 'not-a-pack' | 'version' | 'language' | 'link' | 'rules';

/** A pack is refused, or could not be had. The message is a sentence for a developer. */
export class PackError<Code extends string = PackFault> extends Error {
  override name = 'PackError';
  readonly code: Code;
  constructor(code: Code, message: string) {
    super(message);
    this.code = code;
  }
}

/** Direction and zero-width marks that make a text read as what it is not. */
const deceptive = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Far more commas than the JSON of a guide has, and so more values than what reads it should be asked to bear: ours has 2,000. */
const maxCommas = 8000;

/**
 * Reads data of unknown origin as a guide pack.
 * @throws PackError with a sentence, where anything in it is not as a pack must be: half a guide is never shown.
 */
export function parsePack(data: unknown): Pack {
  const { format } = Object(data) as { format?: unknown };
  if (format !== 1 && typeof format === 'number')
    throw new PackError('version', `The guide pack has format ${format}; this widget reads format 1.`);
  const fault = departure(packShape, data);
  if (fault !== undefined)
    throw new PackError(
      fault === '/locale' ? 'language' : 'not-a-pack',
      `The guide pack is not valid at «${fault || '/'}». See guide-pack.schema.json.`,
    );
  const pack = data as Pack;
  if (!isLocale(pack.locale))
    throw new PackError(
      'language',
      `The guide pack is in «${String(pack.locale)}»; this widget speaks ${locales.join(' and ')}.`,
    );
  const text = JSON.stringify(pack);
  if (text.split(',').length > maxCommas) throw new PackError('not-a-pack', 'The guide pack is too large.');
  if (deceptive.test(text)) throw new PackError('not-a-pack', 'The guide pack has invisible characters.');
  checkLinks(pack);
  return checkRules(pack);
}

/** By the JSON, where a link has no quote or backslash, and a text that looks like one has its quotes escaped. */
function checkLinks(pack: Pack): void {
  const text = JSON.stringify({ ...pack, institution: undefined });
  for (const [, href = ''] of text.matchAll(/"(?:link|href)":"([^"]+)/g))
    if (!isLinkAllowed(pack, href))
      throw new PackError(
        'link',
        `The guide pack links to ${href}, which is not an address that it may link to.`,
      );
}

/** The id that stands more than once, if any. */
const twice = (ids: readonly string[]) => ids.find((id, at) => ids.indexOf(id) < at);

function checkRules(pack: Pack): Pack {
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const lists = [pack.steps, pack.needs, pack.tips, pack.drill].map(idsOf);
  const repeated = [...lists, ...pack.routes.map(({ steps }) => steps)]
    .map(twice)
    .find((id) => id !== undefined);
  if (repeated !== undefined) throw new PackError('rules', `The guide pack has «${repeated}» twice.`);
  const missing = pack.routes.flatMap(({ steps }) => steps).find((id) => !lists[0]?.includes(id));
  if (missing !== undefined) throw new PackError('rules', `The guide pack has no step «${missing}».`);
  const [finding] = faultsOfForm(pack);
  if (finding) {
    const { code, ...where } = finding;
    const at = Object.values(where).join(', ');
    throw new PackError('rules', `The rules of the guide pack are at fault: ${code} at «${at}».`);
  }
  return pack;
}

/** Whether a pack may link there: its own site, a phone, the bank's domain or a host that the bank listed. */
export function isLinkAllowed({ institution }: Pick<Pack, 'institution'>, href: string): boolean {
  const host = hrefHost(href);
  return (
    isAllowedHref(href) &&
    (host === null || isHostUnder(host, [institution.domain, ...institution.linkHosts]))
  );
}

/** Every block of text in a pack. */
export function packBlocks(pack: Pack): Block[] {
  return [
    pack.intro,
    ...pack.needs.flatMap(({ body, missing }) => [body, missing?.body ?? []]),
    ...pack.questions.flatMap(({ lead, why, help }) => [lead, why?.body ?? [], help?.body ?? []]),
    ...pack.routes.flatMap(({ summary, notes, bring }) => [
      summary,
      [{ list: bring }],
      ...notes.map(({ body }) => body),
    ]),
    ...[...pack.steps, ...pack.tips].map(({ body }) => body),
    ...pack.drill.map(({ reason }) => reason),
  ].flat();
}
