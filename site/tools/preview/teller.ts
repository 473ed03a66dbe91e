import * as v from 'valibot';
import type { PageState } from '../../src/preview/state.ts';
import { ownersSchema } from '../../src/lib/content/owners.ts';
import { checkFolder } from '../content/check-folder.ts';
import { readYamlFiles } from '../content/yaml-files.ts';
import { readSources } from '../content/sources.ts';
import { contentFolder } from '../guide/folder.ts';
import { readYaml } from '../guide/yaml-file.ts';
import { pageState } from './page-state.ts';
import { textIndex } from './text-index.ts';
import type { Told } from './told.ts';

/** Tells of pages from the editors' files as they are now: read again only after one of them has changed. */
export function makeTeller(content = contentFolder()) {
  let told: Promise<Told> | undefined;
  let index: Promise<Map<string, Uint8Array>> | undefined;
  const read = () => (told ??= readAll(content));
  return {
    /** An editors' file has changed. */
    forget(): void {
      told = index = undefined;
    },
    async page(address: string): Promise<PageState> {
      return pageState(address, await read());
    },
    /** A file of the index of all text, by its path from `/pagefind/`. */
    async indexFile(path: string): Promise<Uint8Array | undefined> {
      index ??= read().then(({ texts, institution }) =>
        institution ? textIndex(texts, institution) : new Map<string, Uint8Array>(),
      );
      return (await index).get(path);
    },
  };
}

async function readAll(content: string): Promise<Told> {
  const { texts } = await readSources(content);
  const owners = v.safeParse(ownersSchema, readYaml('owners.yml', texts.get('owners.yml') ?? '').value);
  return {
    checked: await checkFolder(content),
    texts,
    institution: readYamlFiles(texts).institution,
    owners: owners.success ? owners.output : {},
  };
}
