import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { manifestText, releasedFile, type Manifest, type ReleasedFile } from './manifest.ts';

/** Files by their path from the folder that they go to. */
export type Files = Map<string, Uint8Array>;

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** All files below a folder. */
export function readFiles(folder: string): Files {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.toSorted().map((name) => [
      name
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(name),
    ]),
  );
}

const listed = (files: Files): ReleasedFile[] =>
  [...files].map(([path, content]) => releasedFile(path, content));

/** Signs a manifest's text; undefined where a release is made without a key. */
type Sign = ((text: string) => Uint8Array) | undefined;

function manifestOf(files: Files, manifest: Omit<Manifest, 'files'>, sign: Sign): Files {
  const text = manifestText({ ...manifest, files: listed(files) });
  return new Map([
    ['manifest.json', bytes(text)],
    ...(sign ? [['manifest.json.sig', sign(text)] as const] : []),
  ]);
}

const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));

export interface Release {
  name: string;
  version: string;
  /** The scripts and what belongs to their version. */
  scripts: Files;
  /** The guide packs, by their path below `/widget/`: `packs/…`, and `revisions/…` for those that never change. */
  packs: Files;
  /** The page that partners' frames show. */
  frame: Files;
  sign: Sign;
}

/** The packs, and the manifest that names them. */
export const packsWithManifest = ({
  name,
  version,
  packs,
  sign,
}: Pick<Release, 'name' | 'version' | 'packs' | 'sign'>): Files =>
  new Map([...packs, ...below('packs', manifestOf(packs, { name: `${name} packs`, version }, sign))]);

/**
 * Everything that stands below `/widget/`: the version for ever, its major version as long as it is the newest, the packs, the
 * frame's page, and the scripts without a version, which the bank's own site loads.
 */
export function releaseFiles({ name, version, scripts, packs, frame, sign }: Release): Files {
  const [major = ''] = version.split('.');
  const versioned: Files = new Map([...scripts, ...manifestOf(scripts, { name, version }, sign)]);
  return new Map([
    ...below(version, versioned),
    ...below(major, versioned),
    ...scripts,
    ...packsWithManifest({ name, version, packs, sign }),
    ...below('frame', new Map([...frame, ...manifestOf(frame, { name: `${name} frame`, version }, sign)])),
  ]);
}

/**
 * Writes files below a folder.
 * @param isForEver tells a path that may never change once it was published
 * @throws Error with a sentence where such a file is there already, and is another
 */
export function writeFiles(folder: string, files: Files, isForEver: (path: string) => boolean): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    if (isForEver(path) && !isSignature(path) && differs(file, content))
      throw new Error(
        `${file} was published with another content. A version is for ever: raise it with «pnpm changeset version».`,
      );
  }
  for (const [path, content] of files) {
    if (isForEver(path) && isSignature(path) && existsSync(join(folder, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A signature is another each time; the first one of a manifest that has not changed stays. */
const isSignature = (path: string) => path.endsWith('.sig');

function differs(file: string, content: Uint8Array): boolean {
  try {
    return !readFileSync(file).equals(content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
