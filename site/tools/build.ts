// pnpm build: makes the site out of its sources, into site/dist.
import { buildSteps } from './lib/build-steps.ts';
import { runSteps, StepError } from './lib/step.ts';

/** Builds the site, or only some steps of it. Tells whether it went well; if not, the reason has been printed. */
export async function build(steps = buildSteps): Promise<boolean> {
  try {
    await runSteps(steps, console.log);
    return true;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`✗ ${error.step}: the build stopped here.\n\n${error.message}\n`);
    return false;
  }
}

if (import.meta.main && !(await build())) process.exitCode = 1;
