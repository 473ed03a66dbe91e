/** A mistake in an editor's file. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** From 1; absent when the whole file is meant. */
  line?: number;
  /** A sentence: what is wrong and what to do. */
  message: string;
}

/** The shape that zod gives its findings, as far as it is told to editors. */
interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

/** `site/src/content/faqs/es/x.md:4: …` */
export function describe({ file, line, message }: Problem): string {
  return `${file}${line ? `:${line}` : ''}: ${message}`;
}

/** One error for all problems, so that an editor sees every one at once. */
export function problemsError(problems: Problem[]): Error {
  const lines = problems.map((problem) => `  ${describe(problem)}`).sort();
  return new Error(`The content has ${problems.length} mistake(s):\n${lines.join('\n')}`);
}

/**
 * What zod found in the front matter of a file, in sentences, each at the line of its entry.
 * @param text the whole file
 */
export function frontMatterProblems(file: string, text: string, issues: readonly Issue[]): Problem[] {
  const lines = text.split(/\r?\n/);
  const at = (key: string): { line?: number } => {
    const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 1;
    return line > 0 ? { line } : {};
  };
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => ({
        file,
        ...at(key),
        message: `There is no entry “${key}”. Correct its name or take it out.`,
      }));
    }
    const key = String(issue.path[0] ?? '');
    const missing = !('line' in at(key));
    const message = missing
      ? `The entry “${key}” is missing from the front matter. Add it.`
      : `The entry “${issue.path.join('.')}” ${issue.message}.`;
    return [{ file, ...at(key), message }];
  });
}
