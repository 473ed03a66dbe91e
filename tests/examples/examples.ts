import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';

/** A project of `widget/examples`, that a partner's developer copies from. */
export interface Example {
  /** The folder's name. */
  name: string;
  /** What stands in the page: files as they are, what a build makes of them, or what a server of the project's own answers. */
  kind: 'files' | 'built' | 'served';
  /** The script that the page asks the bank for, where it has none of its own. */
  script?: string;
  /** Draws the guide only where it is asked to, and takes it away again. */
  hides?: boolean;
}

const { version } = JSON.parse(readFileSync(join(paths.widget, 'package.json'), 'utf8')) as {
  version: string;
};

const examples = {
  plain: { kind: 'files', script: '1/first-login-guide.js' },
  'strict-csp': { kind: 'files', script: `${version}/first-login-guide.js` },
  'tag-manager': { kind: 'files', script: '1/first-login-guide.js' },
  wordpress: { kind: 'files', script: '1/first-login-guide.js' },
  react: { kind: 'built', hides: true },
  vue: { kind: 'built', hides: true },
  svelte: { kind: 'built', hides: true },
  angular: { kind: 'built', hides: true },
  astro: { kind: 'built' },
  next: { kind: 'served' },
} as const satisfies Record<string, Omit<Example, 'name'>>;

/** All of them; Next is the only one that `pnpm test` does not install: it weighs more than all the others. */
export const allExamples: Example[] = Object.entries(examples).map(([name, rest]) => ({ name, ...rest }));

/** The widget's version: that which an example pins is of another day. */
export const widgetVersion = version;

/** Where an example's sources stand. */
export const sourceOf = ({ name }: Example): string => join(paths.widget, 'examples', name);

const ofConsumers = process.env['EXAMPLES_FOLDER'];

/** Where the examples are built that are tried: copies, so that no build leaves files among the sources. */
export const examplesFolder = ofConsumers ?? join(paths.root, 'tests', 'results', 'examples');

/** The widget as it would be published, unpacked where all examples find it. The tarball stands beside it. */
export const packedWidget = join(examplesFolder, 'node_modules', 'first-login-guide');

/** What is tried there: all that `pnpm consumers` installs, or all that stands in the tests' own folder. */
export const triedExamples = allExamples.filter(({ kind }) => kind !== 'served' || ofConsumers);

/** The folder whose files are the page's, once the example is built. */
export const pagesOf = ({ name, kind }: Example): string =>
  join(examplesFolder, name, kind === 'files' ? '' : 'dist');

/** The policy that an example's README says to send, or undefined where the project makes its own. */
export function policyOf(example: Example): string | undefined {
  const readme = readFileSync(join(sourceOf(example), 'README.md'), 'utf8');
  const written = /^```text\nContent-Security-Policy:([^`]+)^```/m.exec(readme)?.[1];
  return written?.replace(/\s+/g, ' ').trim();
}
