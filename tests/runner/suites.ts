import { build } from '../../site/tools/build.ts';
import { buildExamples } from '../examples/build.ts';
import { runChecks } from './checks.ts';
import { runE2eTests } from './e2e-suite.ts';
import { runNodeTests } from './node-suite.ts';
import { one, type Tally } from './tally.ts';
import { engines } from '../engines/engine.ts';
import { runBrowserTests, runInEngines } from './browser-suite.ts';

/** What `pnpm test` can be asked to run. */
export const parts = ['check', 'unit', 'widget', 'e2e'] as const;
export type Part = (typeof parts)[number];

export interface Suite {
  name: string;
  part: Part;
  run: () => Promise<Tally>;
}

const unitTests = [
  'shared/src',
  'widget/src',
  'widget/check/src',
  'site/src',
  'site/server',
  'site/tools',
  'tests/unit',
  'tests/guide',
];

/** Per test, in milliseconds: only against one that never ends. */
const timeout = 120_000;

const buildSuite: Suite = { name: 'build', part: 'e2e', run: async () => one(await build()) };

/** All suites, in the order in which they find faults soonest. @param withBuild whether to build the site that is tested */
export function suites(withBuild: boolean): Suite[] {
  return [
    { name: 'check', part: 'check', run: runChecks },
    {
      name: 'unit',
      part: 'unit',
      run: () =>
        runNodeTests(
          unitTests.map((folder) => `${folder}/**/*.test.ts`),
          timeout,
        ),
    },
    { name: 'widget', part: 'widget', run: () => runBrowserTests('widget', 'chromium') },
    {
      name: 'widget in Firefox and WebKit',
      part: 'widget',
      run: () => runInEngines('widget', ['firefox', 'webkit']),
    },
    ...(withBuild ? [buildSuite] : []),
    { name: 'widget, as its scripts', part: 'e2e', run: () => runInEngines('scripts', engines) },
    { name: 'examples', part: 'e2e', run: () => buildExamples() },
    { name: 'built site', part: 'e2e', run: () => runNodeTests(['tests/built/**/*.test.ts'], timeout) },
    { name: 'embedding in all engines', part: 'e2e', run: () => runInEngines('embedding', engines) },
    { name: 'site in all engines', part: 'e2e', run: () => runInEngines('site', engines) },
    { name: 'end to end', part: 'e2e', run: runE2eTests },
  ];
}
