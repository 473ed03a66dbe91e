// pnpm release:widget --key private.pem [--out folder] [--at address]: writes a folder for a CDN.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CallError } from './lib/call-error.ts';
import { readSigningKey } from './guide/commands/signing-key.ts';
import { widgetStep } from './lib/build-steps.ts';
import { paths } from './lib/paths.ts';
import { readRegistry } from '../src/lib/partners/read.ts';
import { publicAddress } from '../src/lib/public-address.ts';
import { runSteps, StepError } from './lib/step.ts';
import { readFiles, writeFiles } from './release/folder.ts';
import { headersText, widgetRules } from './release/headers-file.ts';
import {
  isForEver,
  packRelease,
  refuseForgotten,
  widgetPackage,
  widgetRelease,
} from './release/widget-release.ts';

const usage = `pnpm release:widget --key private.pem [--out folder] [--at https://cdn.bank.example/widget/] [--no-build]
       pnpm release:widget --packs --key private.pem [--out folder]

  --packs     only the packs and the headers, in seconds: after a partner or a version was taken back in partners.yml
  --key       the bank's private key (ECDSA P-256, PEM): «pnpm guide keys» makes one
  --unsigned  without a key: manifests and packs are not signed, for a trial
  --out       where to write; dist/cdn without it. A folder that holds earlier versions keeps them
  --at        where the folder «widget» will be served; below SITE_URL without it
  --no-build  takes the scripts as they were built last`;

async function main(): Promise<void> {
  const site = publicAddress();
  const { values } = parseArgs({
    options: {
      key: { type: 'string' },
      unsigned: { type: 'boolean', default: false },
      out: { type: 'string', default: join(paths.root, 'dist', 'cdn') },
      at: { type: 'string', default: `${site}widget/` },
      'no-build': { type: 'boolean', default: false },
      packs: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (!URL.canParse(values.at) || !values.at.endsWith('/widget/'))
    throw new Error(
      `--at must be an address that ends in /widget/, such as https://cdn.bank.example/widget/.`,
    );
  const key = values.unsigned ? undefined : await readSigningKey(values.key);
  const folder = join(values.out, 'widget');
  const registry = readRegistry();
  const published = readFiles(folder);
  refuseForgotten(published, registry);
  if (values.packs && published.size === 0)
    throw new Error(`${folder} has no release yet, whose packs could be written anew: leave --packs out.`);
  const options = { site, at: values.at, key, registry };
  if (!values.packs && !values['no-build']) await runSteps([widgetStep], console.log);
  const files = values.packs ? await packRelease(options, published) : await widgetRelease(options);
  writeFiles(folder, files, isForEver);
  const names = readdirSync(folder, { withFileTypes: true }).map(
    (entry) => entry.name + (entry.isDirectory() ? '/' : ''),
  );
  const rules = widgetRules(names, registry);
  writeFileSync(join(values.out, '_headers'), headersText(rules));
  const { version } = widgetPackage();
  console.log(`✓ ${values.out}: version ${version}, ${files.size} files, ${key ? 'signed' : 'not signed'}.`);
}

try {
  await main();
} catch (error) {
  const isOurs = error instanceof CallError || error instanceof StepError;
  console.error(isOurs || error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
