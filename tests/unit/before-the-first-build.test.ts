import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import test from 'node:test';

/** What `pnpm start` and `pnpm test` load before anything is built. */
const beforeTheBuild = ['../../site/tools/build.ts', '../runner/suites.ts'];

test('the commands that build the widget do not need a built widget to start', async () => {
  const asked: string[] = [];
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const isBuilt = specifier.startsWith('first-login-guide') && !specifier.endsWith('package.json');
      if (!isBuilt) return next(specifier, context);
      asked.push(`${context.parentURL ?? ''} imports ${specifier}`);
      throw new Error(`${specifier} is not built yet.`);
    },
  });
  try {
    await assert.doesNotReject(Promise.all(beforeTheBuild.map((path) => import(path))));
  } finally {
    hooks.deregister();
  }
  assert.deepEqual(asked, []);
});
