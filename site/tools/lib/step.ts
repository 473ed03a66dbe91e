/** A step of the build that failed: its own message, for the person who runs it. */
export class StepError extends Error {
  override readonly name = 'StepError';
  readonly step: string;

  constructor(step: string, message: string) {
    super(message);
    this.step = step;
  }
}

export interface Step {
  name: string;
  /** Does the work; what it returns is printed beside the time. Rejects with what went wrong. */
  run: () => Promise<string>;
}

/**
 * Runs steps one after the other and prints a line for each.
 * @throws StepError of the first that fails
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<void> {
  for (const { name, run } of steps) {
    const start = performance.now();
    try {
      const result = await run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      print(`✓ ${name.padEnd(10)} ${seconds.padStart(5)} s  ${result}`);
    } catch (error) {
      throw new StepError(name, error instanceof Error ? error.message : String(error));
    }
  }
}

/** A place in a program's own code, or a line by which it tells how far it has come. */
const noise =
  /^\s+at \S|^\s*Stack trace:\s*$|^\d\d:\d\d:\d\d \[(vite|content|types|build)\] (?!.*(error|fail))/i;

/** What a program printed before it failed, without the places in its own code. */
export function withoutStack(output: string): string {
  const lines = output.split('\n').filter((line) => !noise.test(line));
  return lines.slice(-60).join('\n').trim();
}
