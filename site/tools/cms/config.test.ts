import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { schemas } from '../../src/lib/content/schemas.ts';
import { paths } from '../lib/paths.ts';
import { choicesIn } from './choices.ts';
import { cmsConfig } from './config.ts';
import type { CollectionName } from './field-name.ts';
import { fieldsOf } from './fields.ts';
import { gitHostOf } from './host.ts';

const choices = choicesIn(join(paths.site, 'src', 'content'), readInstitution());
const collections = Object.keys(schemas) as CollectionName[];

for (const name of collections)
  test(`the form of ${name} has every field of its schema, and asks for those that must be there`, () => {
    const fields = fieldsOf(name, choices);
    assert.deepEqual(
      fields.map((field) => field.name).toSorted(),
      Object.keys(schemas[name].shape).toSorted(),
    );
    const empty = schemas[name].safeParse({});
    const missing = empty.success ? [] : empty.error.issues.map(({ path }) => String(path[0]));
    assert.deepEqual(
      fields
        .filter(({ required }) => required)
        .map((field) => field.name)
        .toSorted(),
      missing.toSorted(),
    );
  });

test('what is a choice in the schema is a choice in the form', () => {
  const field = (name: string) => fieldsOf('faqs', choices).find((one) => one.name === name);
  assert.equal(field('reviewed')?.widget, 'datetime');
  assert.deepEqual(field('official')?.['options'], ['app', 'web']);
  assert.equal(field('related')?.['multiple'], true);
  assert.deepEqual(
    choices.topic?.map(({ value }) => `${value}.md`).toSorted(),
    readdirSync(join(paths.site, 'src', 'content', 'topics', 'es')).toSorted(),
  );
  assert.ok(choices.related?.some(({ value, label }) => value === 'faqs/que-es-netkey' && label.length > 0));
  const labels = Object.values(choices).flatMap((list) => list.map(({ label }) => label));
  assert.deepEqual(
    labels.filter((label) => label.includes('{{')),
    [],
    'Who chooses sees the names, not what stands for them.',
  );
});

test('what is wrong with an id is told in the form, in Spanish, before it is saved', () => {
  const icon = fieldsOf('topics', choices).find(({ name }) => name === 'icon');
  assert.deepEqual(icon?.['pattern'], [
    '^[a-z0-9-]+$',
    'Debe ser un id, con letras minúsculas sin acento, números y guiones.',
  ]);
});

test('a Git host is taken from the environment', () => {
  assert.equal(gitHostOf({}), undefined);
  const empty = { CMS_GIT: '', CMS_REPOSITORY: '', CMS_BRANCH: '', CMS_API: '', CMS_SIGN_IN: '' };
  assert.equal(gitHostOf(empty), undefined);
  const plain = { CMS_GIT: 'github', CMS_REPOSITORY: 'bank/help' };
  assert.deepEqual(gitHostOf({ ...empty, ...plain }), gitHostOf(plain));
  const host = gitHostOf({ CMS_GIT: 'gitlab', CMS_REPOSITORY: 'bank/help', CMS_BRANCH: 'main' });
  assert.deepEqual(host, { name: 'gitlab', repo: 'bank/help', branch: 'main' });
  assert.match(JSON.stringify(cmsConfig(choices, host)), /"name":"gitlab","repo":"bank\/help"/);
});

const wrong: [NodeJS.ProcessEnv, RegExp][] = [
  [{ CMS_REPOSITORY: 'bank/help' }, /CMS_GIT is «»\. Set it to github, gitlab, gitea\./],
  [{ CMS_GIT: 'svn', CMS_REPOSITORY: 'bank/help' }, /CMS_GIT is «svn»/],
  [{ CMS_GIT: 'github' }, /CMS_REPOSITORY is «»\. Write owner and name/],
  [{ CMS_GIT: 'github', CMS_REPOSITORY: 'help' }, /CMS_REPOSITORY is «help»/],
  [
    { CMS_GIT: 'gitea', CMS_REPOSITORY: 'a/b', CMS_API: 'http://git.example' },
    /CMS_API is «http:.*begins with https/,
  ],
];
for (const [env, sentence] of wrong)
  test(`«${JSON.stringify(env)}» is answered with what to write`, () => {
    assert.throws(() => gitHostOf(env), sentence);
  });

test('what is yes or nothing is a choice, so that a text that is saved gets no line that says no', () => {
  const draft = fieldsOf('faqs', choices).find(({ name }) => name === 'draft');
  assert.deepEqual(
    [draft?.widget, draft?.required, draft?.['options']],
    ['select', false, [{ label: 'Sí', value: true }]],
  );
});
