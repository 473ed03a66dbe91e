// pnpm release:npm [--repository https://…] [--out folder]: the npm packages as a folder each, for «npm publish».
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from './lib/paths.ts';
import {
  emptyFolderOf,
  nameRepository,
  npmPackages,
  type NpmPackage,
  packPackage,
} from './release/package-folder.ts';
import { repositoryOf } from './release/repository.ts';

const usage = `pnpm release:npm [--repository https://…] [--out folder]

  --repository  where the sources are public; REPOSITORY_URL, or what the pipeline says, without it
  --out         where to write, a folder for each package; dist/packages without it`;

/** Packs a package as it is to be published. @returns its version */
function release(name: NpmPackage, folder: string, repository: string): string {
  packPackage(name, folder);
  nameRepository(name, folder, repository);
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

try {
  const { values } = parseArgs({
    options: {
      repository: { type: 'string' },
      out: { type: 'string', default: join(paths.root, 'dist', 'packages') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(usage);
  else {
    const repository = repositoryOf(values.repository, process.env);
    for (const name of Object.keys(npmPackages) as NpmPackage[]) {
      const folder = emptyFolderOf(name, values.out);
      const version = release(name, folder, repository);
      console.log(`✓ ${name} ${version}, built from ${repository}: npm publish ./${relative('', folder)}`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
