import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repositoryOf } from './repository.ts';

test('a repository is the one that is said, or the pipeline’s', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'bank/help' };
  assert.equal(repositoryOf(undefined, github), 'https://github.example/bank/help.git');
  assert.equal(
    repositoryOf(undefined, { CI_PROJECT_URL: 'https://gitlab.example/bank/help' }),
    'https://gitlab.example/bank/help.git',
  );
  assert.equal(
    repositoryOf('https://code.example/help.git', { ...github, REPOSITORY_URL: 'https://other.example/x' }),
    'https://code.example/help.git',
  );
  assert.equal(
    repositoryOf(undefined, { ...github, REPOSITORY_URL: 'https://other.example/x/' }),
    'https://other.example/x.git',
  );
  assert.equal(
    repositoryOf(undefined, { ...github, REPOSITORY_URL: '' }),
    'https://github.example/bank/help.git',
  );
});

test('without a repository, or with none that is public, a sentence says what to do', () => {
  assert.throws(() => repositoryOf(undefined, {}), /say it with --repository/);
  assert.throws(() => repositoryOf('git@code.example:help', {}), /must begin with https:/);
});
