import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../site/tools/lib/paths.ts';

// On a CI machine the parser would read each file from the disk once, and not the text that it is given.
process.env['TSESTREE_SINGLE_RUN'] = 'false';
const eslint = new ESLint({ cwd: paths.root });

/** What the linter says of the imports in a text, were it the text of that file. The file must exist. */
async function complaints(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath: join(paths.root, file) });
  const messages = result?.messages ?? [];
  return messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ message }) => message);
}

const inShared = 'shared/src/locales.ts';
const inWidget = 'widget/src/index.ts';
const inSite = 'site/src/lib/routes.ts';

const wrong: [file: string, imported: string, hint: RegExp][] = [
  [inShared, 'first-login-guide', /shared knows nothing of the widget/],
  [inShared, '../../widget/src/index.ts', /shared knows nothing of the widget/],
  [inShared, '@first-login/site/routes', /Dependencies point one way/],
  [inShared, '../../site/src/lib/routes.ts', /Dependencies point one way/],
  [inShared, 'astro:content', /Dependencies point one way/],
  [inShared, 'node:fs', /shared is pure/],
  [inShared, 'lit', /shared is pure/],
  [inWidget, '@first-login/site', /Dependencies point one way/],
  [inWidget, '../../site/src/lib/routes.ts', /Dependencies point one way/],
  [inWidget, '../../shared/src/locales.ts', /Import @first-login\/shared/],
  [inSite, '../../../shared/src/locales.ts', /Import @first-login\/shared/],
  [inSite, '../../../widget/src/index.ts', /Import first-login-guide/],
];
for (const [file, imported, hint] of wrong) {
  test(`${file} may not import ${imported}`, async () => {
    const messages = await complaints(file, `export * from '${imported}';\n`);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', hint);
  });
}

const right: [file: string, imported: string][] = [
  [inShared, 'valibot'],
  [inShared, './guide/index.ts'],
  [inWidget, '@first-login/shared/guide'],
  [inWidget, 'lit'],
  [inSite, '@first-login/shared/api'],
  [inSite, 'first-login-guide'],
  [inSite, 'node:fs'],
];
for (const [file, imported] of right) {
  test(`${file} may import ${imported}`, async () => {
    assert.deepEqual(await complaints(file, `export * from '${imported}';\n`), []);
  });
}
