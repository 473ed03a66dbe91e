import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readQueries } from '../search/support/query-set.ts';
import { makeReport, type Report } from '../search/support/report.ts';
import { runQueries } from '../search/support/run-queries.ts';

const sets = join(import.meta.dirname, '..', 'search', 'sets');

async function reportOf(pattern: string): Promise<Report> {
  const files = globSync(pattern, { cwd: sets }).map((file) => join(sets, file));
  return makeReport(await runQueries(files.flatMap(readQueries), 'site'));
}

/** The golden sets, tuned and held out together; and queries of which none was looked at while search was tuned. */
const judged = { 'the golden sets': 'golden.*.tsv', 'fresh queries': 'fresh.heldout.tsv' };
const reports = new Map<string, Report>();

function of(name: string): Report {
  const report = reports.get(name);
  assert.ok(report, `${name} were not asked`);
  return report;
}

before(async () => {
  for (const [name, pattern] of Object.entries(judged)) reports.set(name, await reportOf(pattern));
});

const gates = { mrr10: 0.92, success1: 0.88, success3: 0.97 };

for (const name of Object.keys(judged)) {
  for (const [metric, least] of Object.entries(gates) as [keyof typeof gates, number][])
    test(`search reaches a ${metric} of ${least} for ${name}`, () => {
      const value = of(name).overall[metric];
      assert.ok(value >= least, `${metric} is ${value}`);
    });

  test(`one query in a hundred at most finds nothing, of ${name}`, () => {
    assert.ok(of(name).overall.zero <= 0.01, `${of(name).overall.zero}`);
  });

  test(`a misspelt query finds its page, an English one too, of ${name}`, () => {
    assert.ok((of(name).byKind['typo']?.mrr10 ?? 0) >= 0.88);
    assert.ok((of(name).byLocale['en']?.mrr10 ?? 0) >= 0.9);
  });

  test(`who is in trouble meets the urgent answer first, of ${name}`, () => {
    assert.equal(of(name).byKind['urgent']?.success1, 1);
  });

  test(`nine in ten queries of what the site does not have find no junk, of ${name}`, () => {
    const absent = of(name).queries.filter(({ best }) => best === null);
    const empty = absent.filter(({ came }) => came.length === 0);
    assert.ok(absent.length > 0);
    assert.ok(empty.length / absent.length >= 0.9, `${empty.length} of ${absent.length}`);
  });
}

test('who asks in other words than the rest finds the page as well', async () => {
  const { overall } = await reportOf('fresh.r*.tsv');
  assert.ok(overall.mrr10 >= 0.9, `MRR@10 is ${overall.mrr10}`);
  assert.ok(overall.success3 >= 0.93, `success@3 is ${overall.success3}`);
});

test('with and without accents the same page comes first', async () => {
  const queries = globSync('{golden.*,fresh.heldout}.tsv', { cwd: sets }).flatMap((file) =>
    readQueries(join(sets, file)),
  );
  const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
  const accented = queries.filter(({ query }) => bare(query) !== query.normalize('NFD'));
  assert.ok(accented.length > 30);
  const first = async (all: typeof queries) => (await runQueries(all, 'site')).map(({ came }) => came[0]);
  const without = accented.map((one) => ({ ...one, query: bare(one.query) }));
  assert.deepEqual(await first(without), await first(accented));
});

/** Queries of a few words, each typed in another way; those that cannot be are left out. */
async function typed(otherwise: (words: string[]) => string | undefined): Promise<Report> {
  const files = globSync('{golden.*,fresh.heldout}.tsv', { cwd: sets }).map((file) => join(sets, file));
  const queries = files.flatMap(readQueries).flatMap((one) => {
    const words = one.query.split(' ');
    const query = one.best === undefined || one.kind === 'typo' || words.length > 5 ? '' : otherwise(words);
    return query ? [{ ...one, query }] : [];
  });
  assert.ok(queries.length > 100, `${queries.length} queries`);
  return makeReport(await runQueries(queries, 'site'));
}

test('words typed without spaces are found', async () => {
  const { overall } = await typed((words) => (words.length > 1 ? words.join('') : undefined));
  assert.ok(overall.mrr10 >= 0.88, `MRR@10 is ${overall.mrr10}`);
});

test('a word torn apart is found', async () => {
  const { overall } = await typed((words) => {
    const [longest = ''] = words.toSorted((one, other) => other.length - one.length);
    const half = Math.ceil(longest.length / 2);
    const torn = `${longest.slice(0, half)} ${longest.slice(half)}`;
    return longest.length < 7 ? undefined : words.join(' ').replace(longest, torn);
  });
  assert.ok(overall.mrr10 >= 0.95, `MRR@10 is ${overall.mrr10}`);
});

test('a word whose last two letters are still to come is found', async () => {
  const { overall } = await typed((words) =>
    (words.at(-1)?.length ?? 0) > 6 ? words.join(' ').slice(0, -2) : undefined,
  );
  assert.ok(overall.mrr10 >= 0.95, `MRR@10 is ${overall.mrr10}`);
});

test('every query of the sample finds its page among the first three', async () => {
  const { overall } = await reportOf('sample.tsv');
  assert.equal(overall.success3, 1);
});
