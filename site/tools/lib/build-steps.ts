import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { defaultLocale } from '@first-login/shared/locales';
import { close, createIndex } from 'pagefind';
import { publicAddress } from '../../src/lib/public-address.ts';
import { type Finished, finishedPages, writeFinished } from '../pages/finish.ts';
import { writeFiles } from '../release/folder.ts';
import { widgetRelease } from '../release/widget-release.ts';
import { compressFolder } from './compress.ts';
import { writeHostFiles } from './host-files.ts';
import { writeLicenses } from './licenses.ts';
import { writeWorker } from './offline.ts';
import { paths } from './paths.ts';
import { runCommand } from './program.ts';
import { type Step, withoutStack } from './step.ts';

const client = join(paths.dist, 'client');

// What only one step needs, and takes long to load, is loaded by that step.

async function runTool(
  name: string,
  args: string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { code, output } = await runCommand(name, args, { folder, env });
  if (code !== 0)
    throw new Error(withoutStack(output) || `${name} ended with code ${code} and said nothing.`);
  return output;
}

/** The editors' files. A warning is no reason to stop: what it speaks of can be published. */
async function checkTexts(): Promise<string> {
  const { checkFolder } = await import('../content/check-folder.ts');
  const { plain } = await import('../content/report/report.ts');
  const { problems, texts } = await checkFolder();
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw new Error(plain(errors, texts.length, defaultLocale));
  const warnings = problems.length > 0 ? `, ${problems.length} warnings: pnpm content check` : '';
  return `${texts.length} texts${warnings}`;
}

/** What the elements offer, for tools and for the page of partners. */
const elementsFile = join(paths.widget, 'dist', 'embed', 'custom-elements.json');

/** The elements: as a package, for the site, and as one file each, for partners. */
async function buildWidget(): Promise<string> {
  await runTool('vite', ['build', '--logLevel', 'warn'], paths.widget);
  for (const mode of ['embed', 'embed-address-check', 'embed-frame', 'embed-frame-page'])
    await runTool('vite', ['build', '--logLevel', 'warn', '--mode', mode], paths.widget);
  const { manifestOf, readElements } = await import('../../../widget/tools/manifest.ts');
  writeFileSync(elementsFile, JSON.stringify(manifestOf(readElements())));
  return 'widget/dist';
}

async function buildPages(): Promise<string> {
  // A wrong one must not cost the site that was built before.
  publicAddress();
  rmSync(paths.dist, { recursive: true, force: true });
  // One thread that waits for files is enough: four take turns in the way of the one that draws.
  const output = await runTool('astro', ['build'], paths.site, { UV_THREADPOOL_SIZE: '1' });
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'));
  return ['site/dist', ...warnings].join('\n  ');
}

/** The files that partners load, beside the pages. */
async function writeEmbed(): Promise<string> {
  const site = publicAddress();
  const files = await widgetRelease({ site, at: new URL('widget/', site).href });
  writeFiles(join(client, 'widget'), files, () => false);
  return `/widget/, ${files.size} files`;
}

async function indexPages(): Promise<string> {
  try {
    return await writeIndex();
  } finally {
    await close();
  }
}

const indexFolder = join(client, 'pagefind');

async function writeIndex(): Promise<string> {
  if (!globSync('*/**/*.html', { cwd: client }).some(isMarked))
    throw new Error(
      `No page in ${client} says what of it is to be found: the step «styles» has taken that out. Build the pages first: pnpm build pages search styles`,
    );
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const reading = index.addDirectory({ path: client });
  // Pagefind is a program of its own: what the next step will write is made out meanwhile.
  await setImmediate();
  finished = finishedPages(client);
  const read = await reading;
  const written = await index.writeFiles({ outputPath: indexFolder });
  const faults = [...read.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  // The site has an interface of its own.
  for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}.*', { cwd: indexFolder }))
    rmSync(join(indexFolder, file));
  return `${read.page_count} pages`;
}

/** The pages as the step «styles» writes them, where «search» has made them out already. */
let finished: Finished | undefined;

function writePages(): string {
  const pages = finished ?? finishedPages(client);
  writeFinished(client, pages);
  finished = undefined;
  return pages.said;
}

const isMarked = (page: string) => readFileSync(join(client, page), 'utf8').includes('data-pagefind-body');

async function buildEditors(): Promise<string> {
  const { buildCms } = await import('../cms/build.ts');
  return buildCms(client);
}

async function compress(): Promise<string> {
  return `${await compressFolder(client)} files`;
}

/** The elements, which the site needs even while it is written. */
export const widgetStep: Step = { name: 'widget', run: buildWidget };

/** All that makes the site out of its sources, in order. */
export const buildSteps: readonly Step[] = [
  { name: 'content', run: checkTexts },
  widgetStep,
  { name: 'pages', run: buildPages },
  { name: 'embed', run: writeEmbed },
  { name: 'search', run: indexPages },
  { name: 'styles', run: () => Promise.resolve(writePages()) },
  { name: 'offline', run: () => writeWorker(client) },
  { name: 'editors', run: buildEditors },
  { name: 'licenses', run: () => Promise.resolve(writeLicenses(client)) },
  { name: 'host', run: () => Promise.resolve(writeHostFiles(client)) },
  { name: 'compress', run: compress },
];
