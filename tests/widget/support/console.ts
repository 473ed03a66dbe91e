/** The warnings that the console gets while something runs. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
