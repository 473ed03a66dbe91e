import { faultsOfForm } from './faults.ts';
import { hrefHost, isAllowedHref, isHostUnder } from './href.ts';
import { departure } from './json-schema.ts';
import { packJsonSchema } from './pack-schema.generated.ts';
import type { Pack } from './pack.ts';
import type { Block } from './text-schema.ts';
import { linksIn } from './text.ts';

/** Why a guide pack was refused. */
export type PackFault = 'not-a-pack' | 'version' | 'language' | 'link' | 'rules';

export class PackError extends Error {
  override name = 'PackError';
  readonly fault: PackFault;
  constructor(fault: PackFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Keys that would reach an object's prototype. */
const reservedKeys = /"(?:__proto__|constructor|prototype)":/;
/** Direction and zero-width marks that make a text read as what it is not. */
const deceptive = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Far more than a guide has: ours has 1,184 values, 11 deep. */
const limits = { values: 8000, depth: 40 };

/** Whether data has more values, or nests deeper, than what reads it should be asked to bear. */
function isOversized(data: unknown): boolean {
  let level = [data];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > limits.values || depth > limits.depth) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}

/**
 * Reads data of unknown origin as a guide pack.
 * @throws PackError with a sentence, where anything in it is not as a pack must be: half a guide is never shown.
 */
export function parsePack(data: unknown): Pack {
  if (isOversized(data))
    throw new PackError('not-a-pack', 'The guide pack is too large, or nests too deeply.');
  const text = JSON.stringify({ data });
  if (reservedKeys.test(text)) throw new PackError('not-a-pack', 'The guide pack has keys that no pack has.');
  if (deceptive.test(text)) throw new PackError('not-a-pack', 'The guide pack has invisible characters.');
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format !== 1 && typeof format === 'number')
    throw new PackError('version', `The guide pack has format ${format}; this widget reads format 1.`);
  const fault = departure(packJsonSchema, data);
  if (fault !== undefined)
    throw new PackError(
      fault === '/locale' ? 'language' : 'not-a-pack',
      `The guide pack is not valid at «${fault || '/'}». See guide-pack.schema.json.`,
    );
  const pack = data as Pack;
  const foreign = packLinks(pack).find((href) => !isLinkAllowed(pack, href));
  if (foreign !== undefined)
    throw new PackError(
      'link',
      `The guide pack links to ${foreign}, which is not an address that it may link to.`,
    );
  return checkRules(pack);
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

function packLinks(pack: Pack): string[] {
  return [
    ...linksIn(packBlocks(pack)),
    ...pack.routes.flatMap(({ related }) => related.map(({ href }) => href)),
  ];
}
