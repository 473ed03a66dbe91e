import type { TestContext } from 'node:test';

/** Has a test run where the bank's editors are, whose evening is the next day in UTC. */
export function inMexico(context: TestContext): void {
  const { TZ } = process.env;
  context.after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  process.env['TZ'] = 'America/Mexico_City';
}
