import type { CheckOptions } from '../options.ts';
import type { Served } from '../observation.ts';

/** A manifest of a release, as it stands beside its files: see the bank's page for partners. */
interface Manifest {
  version?: string;
  files?: { path: string; integrity: string }[];
}

/** The folder `…/widget/` of a script's address, or nothing where it is not in one. */
const widgetFolder = (script: string): string => /^.*\/widget\//.exec(script)?.[0] ?? '';

/** The version in a script's address: `1.4.2`, or `1` where it is a moving one. */
export const versionIn = (script: string): string =>
  /\/widget\/(\d+(?:\.\d+){0,2})\//.exec(script)?.[1] ?? '';

export const isFixed = (script: string): boolean => versionIn(script).includes('.');

/** Where manifests are, for what a page names: of the script, of its newest version, and of the packs. */
export function manifestsFor(script: string): { own: string; newest: string; packs: string } {
  const folder = widgetFolder(script);
  const version = versionIn(script);
  const [major = ''] = version.split('.');
  return {
    own: version ? `${folder}${version}/manifest.json` : '',
    newest: major ? `${folder}${major}/manifest.json` : '',
    packs: folder ? `${folder}packs/manifest.json` : '',
  };
}

export const manifestOf = (served: Served | undefined): Manifest =>
  served?.status === 200 ? (Object(served.json) as Manifest) : {};

/** The tag and the script, as they would be pasted. @param answers what the manifests' addresses answered */
export function snippetFor(
  { script = '', pack, partner, isolation }: CheckOptions,
  answers: ReadonlyMap<string, Served>,
): string {
  const { own, packs } = manifestsFor(script);
  const file = isolation === 'iframe' ? 'first-login-guide-frame.js' : 'first-login-guide.js';
  const src = script.replace(/first-login-guide(?:-frame)?\.js/, file);
  const integrity = manifestOf(answers.get(own)).files?.find(({ path }) => path === file)?.integrity;
  const pinned = integrity && isFixed(src) ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  const found = manifestOf(answers.get(packs))
    .files?.map(({ path }) => /^packs\/([\w-]+)\.\w\w\.json$/.exec(path)?.[1])
    .find((name) => name !== undefined);
  const folder = `${widgetFolder(src)}packs/${partner === undefined ? '' : 'partners/{partner}/'}`;
  const address = pack ?? (found === undefined ? '' : `${folder}${found}.{locale}.json`);
  const attributes = [
    isolation === 'iframe' ? 'isolation="iframe"' : `pack="${address}"`,
    ...(partner === undefined ? [] : [`partner="${partner}"`]),
  ];
  const home = URL.canParse(src) ? new URL('/', src).href : '';
  return `<script src="${src}"${pinned} referrerpolicy="no-referrer" async></script>
<first-login-guide ${attributes.join(' ')}>
  <a href="${home}">Guía de primer ingreso</a>
</first-login-guide>`;
}
