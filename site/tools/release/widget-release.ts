import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '@first-login/shared/guide';
import { pathTo } from '../../src/lib/routes.ts';
import { publishedPacks } from '../../src/lib/partners/packs.ts';
import { readRegistry } from '../../src/lib/partners/read.ts';
import type { Registry } from '../../src/lib/partners/schema.ts';
import { signedPack } from '../guide/commands/sign.ts';
import { signatureOf } from '../guide/commands/signing-key.ts';
import { firstLoginId } from '../../src/lib/content/guides.ts';
import { loadGuides } from '../guide/load.ts';
import { paths } from '../lib/paths.ts';
import { type Files, packsWithManifest, readFiles, releaseFiles } from './folder.ts';
import { framePage, frameStyles } from './frame-page.ts';
import { releasedFile } from './manifest.ts';
import { staticSnippet } from './static-snippet.ts';

const embed = join(paths.widget, 'dist', 'embed');

export interface ReleaseOptions {
  /** The public address of the help center, with its closing slash. */
  site: string;
  /** The address below which the release is served, such as `https://cdn.bank.example/widget/`. */
  at: string;
  /** What manifests and packs are signed with. */
  key?: KeyObject | undefined;
  /** Who may show the guide; what the editors' file says, without it. */
  registry?: Registry;
}

interface Package {
  name: string;
  version: string;
}

/** The widget's package, as it stands in the workspace. */
export const widgetPackage = (): Package =>
  JSON.parse(readFileSync(join(paths.widget, 'package.json'), 'utf8')) as Package;

const text = (content: string): Uint8Array => Buffer.from(content);

/** The scripts of the present version. @throws Error where they are not built */
function scripts(): Files {
  if (!existsSync(embed))
    throw new Error(
      `${embed} is missing: the widget's build made no file for a script tag. Run «pnpm build».`,
    );
  return readFiles(embed);
}

/** @throws Error where the build did not make it */
function fileOf(built: Files, path: string): Uint8Array {
  const file = built.get(path);
  if (!file) throw new Error(`${embed}/${path} is missing. Run «pnpm build».`);
  return file;
}

/** The frame's page and what it loads; the guide itself is beside its folder. */
function frame(script: Uint8Array, site: string): Files {
  const page = (locale: Pack['locale']) =>
    new URL(pathTo(locale, { to: 'guides', id: firstLoginId }), site).href;
  const pages = { es: page('es'), en: page('en') };
  return new Map([
    ['guide.html', text(framePage({ guide: firstLoginId, pages }))],
    ['frame.css', text(frameStyles)],
    ['frame.js', script],
  ]);
}

/** The packs, and those that are signed. */
function packFiles(packs: readonly Pack[], { key, registry = readRegistry() }: ReleaseOptions): Files {
  const issued = Math.floor(Date.now() / 1000);
  const isKept = (path: string) => path.startsWith('revisions/');
  return new Map(
    publishedPacks(packs, registry).flatMap(({ path, pack }) => [
      [path, text(JSON.stringify(pack))] as const,
      ...(key && !isKept(path)
        ? [
            [
              path.replace(/json$/, 'signed.json'),
              text(JSON.stringify(signedPack(pack, key, issued))),
            ] as const,
          ]
        : []),
    ]),
  );
}

/** The guide as HTML to paste, by language. */
async function snippetFiles(
  packs: readonly Pack[],
  { at }: ReleaseOptions,
  script: { version: string; integrity: string },
): Promise<Files> {
  const files = packs.map(async (pack) => {
    const path = `packs/${pack.id}.${pack.locale}.snippet.txt`;
    return [path, text(await staticSnippet(pack, { at, ...script }))] as const;
  });
  return new Map(await Promise.all(files));
}

const signing = ({ key }: ReleaseOptions) => key && ((manifest: string) => signatureOf(manifest, key, 'der'));

/**
 * The packs alone, as the registry has them now: what takes a partner or a version back. It needs nothing that is built.
 * @param published what stands below `/widget/` already: the guide as HTML to paste stays as it is
 */
export async function packRelease(options: ReleaseOptions, published: Files): Promise<Files> {
  const { name, version } = widgetPackage();
  const kept = [...published].filter(([path]) => /^packs\/[^/]+\.snippet\.txt$/.test(path));
  const packs = packFiles(await loadGuides(), options);
  return packsWithManifest({ name, version, packs: new Map([...packs, ...kept]), sign: signing(options) });
}

/**
 * Partners whose packs are published and whom the registry does not have any more. Their packs would be served for ever.
 * @throws Error with a sentence
 */
export function refuseForgotten(published: Files, { partners }: Registry): void {
  const known = new Set(partners.map(({ id }) => id));
  const forgotten = [...published.keys()]
    .map((path) => /^packs\/partners\/([^/]+)\//.exec(path)?.[1])
    .find((id) => id !== undefined && !known.has(id));
  if (forgotten !== undefined)
    throw new Error(
      `The folder has packs of «${forgotten}», whom site/src/content/partners.yml does not have: they would go on being served. Put the partner back with «status: revoked».`,
    );
}

/** A release of the widget, as files below `/widget/`. @throws Error with a sentence where something is missing */
export async function widgetRelease(options: ReleaseOptions): Promise<Files> {
  const { site } = options;
  const { name, version } = widgetPackage();
  const built = scripts();
  const inFrame = fileOf(built, 'frame/frame.js');
  built.delete('frame/frame.js');
  const packs = await loadGuides();
  const script = 'first-login-guide.js';
  const { integrity } = releasedFile(script, fileOf(built, script));
  const snippets = await snippetFiles(packs, options, { version, integrity });
  return releaseFiles({
    name,
    version,
    scripts: built,
    packs: new Map([...packFiles(packs, options), ...snippets]),
    frame: frame(inFrame, site),
    sign: signing(options),
  });
}

/** Whether a file below `/widget/` is one that never changes once it was published. */
export const isForEver = (path: string): boolean =>
  path.startsWith(`${widgetPackage().version}/`) || path.startsWith('revisions/');
