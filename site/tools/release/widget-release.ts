import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '@first-login/shared/guide';
import { pathTo } from '../../src/lib/routes.ts';
import { publishedPacks } from '../../src/lib/partners/packs.ts';
import { readRegistry } from '../../src/lib/partners/read.ts';
import { signedPack } from '../guide/commands/sign.ts';
import { signatureOf } from '../guide/commands/signing-key.ts';
import { firstLogin } from '../../src/lib/content/guides.ts';
import { loadGuides } from '../guide/load.ts';
import { paths } from '../lib/paths.ts';
import { type Files, readFiles, releaseFiles } from './folder.ts';
import { framePage, frameStyles } from './frame-page.ts';
import { staticSnippet } from './static-snippet.ts';

const embed = join(paths.widget, 'dist', 'embed');

export interface ReleaseOptions {
  /** The public address of the help center, with its closing slash. */
  site: string;
  /** The address below which the release is served, such as `https://cdn.bank.example/widget/`. */
  at: string;
  /** What manifests and packs are signed with. */
  key?: KeyObject | undefined;
}

/** The public address of the help center, with its closing slash. */
export const siteAddress = (): string => new URL('/', process.env['SITE_URL'] ?? 'https://help.example').href;

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

/** The frame's page and what it loads; the guide itself is beside its folder. */
function frame(script: Uint8Array, site: string): Files {
  const page = (locale: Pack['locale']) =>
    new URL(pathTo(locale, { to: 'guides', id: firstLogin }), site).href;
  const pages = { es: page('es'), en: page('en') };
  return new Map([
    ['guide.html', text(framePage({ guide: firstLogin, pages }))],
    ['frame.css', text(frameStyles)],
    ['frame.js', script],
  ]);
}

/** The packs, those that are signed, and the guide as HTML to paste. */
async function packFiles(
  packs: readonly Pack[],
  { at, key }: ReleaseOptions,
  version: string,
): Promise<Files> {
  const issued = Math.floor(Date.now() / 1000);
  const published = publishedPacks(packs, readRegistry());
  const snippets = await Promise.all(
    packs.map(
      async (pack) =>
        [
          `packs/${pack.id}.${pack.locale}.snippet.txt`,
          text(await staticSnippet(pack, { at, version })),
        ] as const,
    ),
  );
  const isKept = (path: string) => path.startsWith('revisions/');
  return new Map([
    ...published.map(({ path, pack }) => [path, text(JSON.stringify(pack))] as const),
    ...published.flatMap(({ path, pack }) =>
      key && !isKept(path)
        ? [
            [
              path.replace(/json$/, 'signed.json'),
              text(JSON.stringify(signedPack(pack, key, issued))),
            ] as const,
          ]
        : [],
    ),
    ...snippets,
  ]);
}

/** A release of the widget, as files below `/widget/`. @throws Error with a sentence where something is missing */
export async function widgetRelease(options: ReleaseOptions): Promise<Files> {
  const { key, site } = options;
  const { name, version } = widgetPackage();
  const built = scripts();
  const inFrame = built.get('frame/frame.js');
  if (!inFrame) throw new Error(`${embed}/frame/frame.js is missing. Run «pnpm build».`);
  built.delete('frame/frame.js');
  return releaseFiles({
    name,
    version,
    scripts: built,
    packs: await packFiles(await loadGuides(), options, version),
    frame: frame(inFrame, site),
    sign: key && ((manifest) => signatureOf(manifest, key, 'der')),
  });
}

/** Whether a file below `/widget/` is one that never changes once it was published. */
export const isForEver = (path: string): boolean =>
  path.startsWith(`${widgetPackage().version}/`) || path.startsWith('revisions/');
