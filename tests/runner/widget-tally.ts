import type { Reporter, TestResultError, TestSuiteResult } from '@web/test-runner';
import { emptyTally, one, sum, type Tally } from './tally.ts';

type Session = Parameters<NonNullable<Reporter['onTestRunFinished']>>[0]['sessions'][number];
type SessionResult = Pick<Session, 'testResults' | 'errors' | 'passed' | 'logs'>;

/** How the tests of a browser session came out. A file that broke before its tests ran is one failed test. */
export function tallyOfSession({ testResults, errors, passed }: SessionResult): Tally {
  const tally = testResults ? tallyOfSuite(testResults) : emptyTally;
  const brokeOutside = errors.length > 0 || (passed === false && tally.failed === 0);
  return brokeOutside ? sum([tally, one(false)]) : tally;
}

function tallyOfSuite({ tests, suites }: TestSuiteResult): Tally {
  const own = tests.map(({ passed, skipped }) => (skipped ? { ...emptyTally, skipped: 1 } : one(passed)));
  return sum([...own, ...suites.map(tallyOfSuite)]);
}

/** What failed in a browser session, a text each, with what the page logged. */
export function failuresOf({ testResults, errors, logs, passed }: SessionResult, file: string): string[] {
  const failures = [
    ...errors.map((error) => describe(file, [], error)),
    ...(testResults ? failuresOfSuite(file, [], testResults) : []),
  ];
  if (failures.length === 0 && passed === false) failures.push(`✗ ${file}: nothing in it could be run\n`);
  return failures.length > 0
    ? [...failures, ...logs.map((log) => `    logged: ${log.map(String).join(' ')}`)]
    : [];
}

function failuresOfSuite(file: string, names: string[], { name, tests, suites }: TestSuiteResult): string[] {
  const here = name ? [...names, name] : names;
  return [
    ...tests
      .filter(({ passed, skipped }) => !passed && !skipped)
      .map((test) => describe(file, [...here, test.name], test.error)),
    ...suites.flatMap((suite) => failuresOfSuite(file, here, suite)),
  ];
}

function describe(file: string, names: string[], error: TestResultError | undefined): string {
  const { message = 'It failed and said nothing.', stack = '', expected, actual } = error ?? {};
  const difference = expected === undefined ? '' : `expected: ${expected}\nactual:   ${actual ?? ''}\n`;
  const frames = stack
    .split('\n')
    .filter((line) => !message.includes(line.trim()) && !line.includes('node_modules'));
  const details = `${message}\n${difference}${frames.join('\n')}`;
  return `✗ ${names.join(' › ') || 'the file'}  (${file})\n${details.trim().replace(/^/gm, '    ')}\n`;
}
