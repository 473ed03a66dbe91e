import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../lib/paths.ts';
import { jsonSchemas, lists } from './json-schemas.ts';

test('every list has its schema in the settings of VS Code, and every list of the content is one of them', () => {
  const settings = JSON.parse(readFileSync(join(paths.root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const wanted = Object.entries(lists).map(([name, { files }]) => [
    `./site/schema/${name}.schema.json`,
    files.map((file) => `site/src/content/${file}`),
  ]);
  assert.deepEqual(settings['yaml.schemas'], Object.fromEntries(wanted));
  const covered = Object.values(lists).flatMap(({ files }) =>
    globSync(files, { cwd: join(paths.site, 'src/content') }),
  );
  assert.deepEqual(
    covered.toSorted(),
    globSync('**/*.yml', { cwd: join(paths.site, 'src/content') }).toSorted(),
  );
});

test('days are days, and no key is allowed that the schema has not', () => {
  const faqs = JSON.parse(jsonSchemas().get('faqs.schema.json') ?? '{}') as {
    additionalProperties: boolean;
    required: string[];
    properties: Record<string, { format?: string; description?: string }>;
  };
  assert.equal(faqs.properties['reviewBy']?.format, 'date');
  assert.equal(faqs.additionalProperties, false);
  assert.ok(faqs.required.includes('owner') && !faqs.required.includes('aliases'));
  assert.ok(faqs.properties['topic']?.description);
});
