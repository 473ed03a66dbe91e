// pnpm release:npm [--repository https://…] [--out folder]: the widget's npm package as a folder, for «npm publish».
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from './lib/paths.ts';
import { nameRepository, packWidget } from './release/package-folder.ts';
import { repositoryOf } from './release/repository.ts';
import { widgetPackage } from './release/widget-release.ts';

const usage = `pnpm release:npm [--repository https://…] [--out folder]

  --repository  where the sources are public; REPOSITORY_URL, or what the pipeline says, without it
  --out         where to write; dist/package without it`;

try {
  const { values } = parseArgs({
    options: {
      repository: { type: 'string' },
      out: { type: 'string', default: join(paths.root, 'dist', 'package') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(usage);
  else {
    const repository = repositoryOf(values.repository, process.env);
    rmSync(values.out, { recursive: true, force: true });
    packWidget(values.out);
    nameRepository(values.out, repository);
    const { name, version } = widgetPackage();
    console.log(
      `✓ ${name} ${version}, built from ${repository}. Publish it: npm publish ${relative('', values.out)}`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
