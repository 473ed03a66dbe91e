import { createHash } from 'node:crypto';

/** A file of a release, for who loads it or keeps a copy. */
export interface ReleasedFile {
  /** From the folder of the manifest; of packs, from `/widget/`. */
  path: string;
  bytes: number;
  /** For the `integrity` of a script, or of the guide's pack. */
  integrity: `sha384-${string}`;
}

/** What stands in `manifest.json` beside the files that it names. */
export interface Manifest {
  name: string;
  version: string;
  files: ReleasedFile[];
}

export function releasedFile(path: string, content: Uint8Array): ReleasedFile {
  const hash = createHash('sha384').update(content).digest('base64');
  return { path, bytes: content.length, integrity: `sha384-${hash}` };
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;
