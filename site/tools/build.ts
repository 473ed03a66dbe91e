// pnpm build [step…]: makes the site out of its sources, into site/dist, or runs only the steps that are named.
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

/** The steps of those names, in their own order. @throws Error when there is no step of a name */
function stepsNamed(names: readonly string[]): typeof buildSteps {
  const known = buildSteps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no step «${unknown.join('», «')}». The steps are ${known.join(', ')}.`);
  return names.length === 0 ? buildSteps : buildSteps.filter(({ name }) => names.includes(name));
}

if (import.meta.main) {
  try {
    if (!(await build(stepsNamed(process.argv.slice(2))))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
