import { byId } from './by-id.ts';
import { isLocale, locales } from '../locales.ts';
import { duplicates, faultsOfForm, type FormFault } from './faults.ts';
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

/** Marks of direction and of no width, soft hyphens, tags: they make a text read as what it is not. */
const deceptive = /\p{Cf}/u;
/** Far more commas than the JSON of a guide has, and so more values than what reads it should be asked to bear: ours has 2,000. */
const maxCommas = 8000;

/** @param what completes the sentence «The guide pack …» */
function refuse(code: PackFault, what: string): never {
  throw new PackError(code, `The guide pack ${what}.`);
}

/**
 * Reads data of unknown origin as a guide pack.
 * @throws PackError with a sentence, where anything in it is not as a pack must be: half a guide is never shown.
 */
export function parsePack(data: unknown): Pack {
  const { format } = Object(data) as { format?: unknown };
  if (format !== 1 && typeof format === 'number')
    refuse('version', `has format ${format}; this widget reads format 1`);
  const fault = departure(packShape, data);
  if (fault !== undefined)
    refuse(
      fault === '/locale' ? 'language' : 'not-a-pack',
      `is not valid at «${fault || '/'}»: see guide-pack.schema.json`,
    );
  const pack = data as Pack;
  if (!isLocale(pack.locale))
    refuse('language', `is in «${String(pack.locale)}»; this widget speaks ${locales.join(' and ')}`);
  const text = JSON.stringify(pack);
  if (text.split(',').length > maxCommas) refuse('not-a-pack', 'is too large');
  if (deceptive.test(text)) refuse('not-a-pack', 'has invisible characters');
  // A link has no quote or backslash, and a text that looks like one has its quotes escaped.
  for (const [, href = ''] of text.matchAll(/"(?:link|href)":"([^"]+)/g))
    if (!isHostAllowed(pack, href)) refuse('link', `links to ${href}, where it may not`);
  for (const { code, ...where } of faultsOf(pack))
    refuse('rules', `has ${code} at «${Object.values(where).join(', ')}»`);
  return pack;
}

/** What makes ids and rules unusable. */
function* faultsOf(pack: Pack): Generator<FormFault | { code: 'unknown-step'; route: string; step: string }> {
  const { steps, needs, tips, drill, routes } = pack;
  for (const entries of [steps, needs, tips, drill]) yield* duplicates(entries);
  for (const route of routes) {
    yield* duplicates(route.steps.map((id) => ({ id })));
    for (const step of route.steps)
      if (!byId(steps, step)) yield { code: 'unknown-step', route: route.id, step };
  }
  yield* faultsOfForm(pack);
}

/** Whether a link that has the form of one leads to the pack's own site, a phone, the bank's domain or a host that the bank listed. */
function isHostAllowed({ institution }: Pick<Pack, 'institution'>, href: string): boolean {
  const host = hrefHost(href);
  return host === null || isHostUnder(host, [institution.domain, ...institution.linkHosts]);
}

/** Whether a pack may link there: its own site, a phone, the bank's domain or a host that the bank listed. */
export function isLinkAllowed({ institution }: Pick<Pack, 'institution'>, href: string): boolean {
  return isAllowedHref(href) && isHostAllowed({ institution }, href);
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
