import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { decide, type Guide } from '@first-login/shared/guide';
import { contentFolder, firstLoginFolder } from '../../site/tools/guide/folder.ts';
import { snapshotPath, snapshotText } from '../../site/tools/guide/commands/snapshot.ts';
import { loadRules } from '../../site/tools/guide/load-rules.ts';
import { pathRecords } from '../../site/tools/guide/path-records.ts';
import { ruleKeys, scenariosSchema } from '../../site/tools/guide/rules-schema.ts';
import { checkYaml, readYaml } from '../../site/tools/guide/yaml-file.ts';
import { mutantsOf } from './mutants.ts';

const guide = await loadRules();
const snapshot = await readFile(snapshotPath(), 'utf8');
const written = readYaml(
  'scenarios.yml',
  await readFile(join(contentFolder(), firstLoginFolder, 'scenarios.yml'), 'utf8'),
);
const scenarios = checkYaml(written, scenariosSchema, ruleKeys).value ?? [];

/** What a check comes to; rules so broken that they cannot be walked are noticed too. */
const fails = (check: () => boolean): boolean => {
  try {
    return !check();
  } catch {
    return true;
  }
};

const breaksScenario = (mutant: Guide) =>
  scenarios.some(({ answers, route, notes, because }) =>
    fails(() => {
      const decision = decide(mutant, answers);
      if (decision.kind !== 'route' || decision.route !== route) return false;
      return (
        (!notes || notes.join() === decision.notes.join()) &&
        (!because || because.join() === decision.reasons.join())
      );
    }),
  );
const breaksSnapshot = (mutant: Guide) => fails(() => snapshotText(pathRecords(mutant)) === snapshot);

describe('the rules of the first-login guide', () => {
  const mutants = [...mutantsOf(guide)];

  test('are as the scenarios and the snapshot say', () => {
    assert.ok(scenarios.length >= guide.routes.length);
    assert.ok(!breaksScenario(guide));
    assert.ok(!breaksSnapshot(guide));
  });

  test('have no atom, answer, route or note that could be lost unnoticed', () => {
    assert.ok(
      mutants.length > 3 * guide.routes.length,
      `only ${mutants.length} mutants: are the rules read?`,
    );
    const unnoticed = mutants.filter(
      (mutant) => !breaksScenario(mutant.guide) && !breaksSnapshot(mutant.guide),
    );
    assert.deepEqual(
      unnoticed.map(({ name }) => name),
      [],
    );
  });

  test('have no route and no note that an editor could lose without a scenario that says who misses it', () => {
    const lost = mutants.filter(({ name }) => /without the (?:route|note)/.test(name));
    const unnoticed = lost.filter((mutant) => !breaksScenario(mutant.guide));
    assert.deepEqual(
      unnoticed.map(({ name }) => name),
      [],
    );
  });
});
