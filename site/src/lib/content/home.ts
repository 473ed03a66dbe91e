import { z } from 'astro/zod';
import { parse } from 'yaml';
import text from '../../content/home.yml?raw';

const searches = z.array(z.string());
const homeSchema = z.strictObject({
  frequent: z.array(z.string()),
  searches: z.strictObject({ es: searches, en: searches }),
});

/** What the home page puts forward. */
export function readHome(): z.infer<typeof homeSchema> {
  const result = homeSchema.safeParse(parse(text));
  if (result.success) return result.data;
  const mistakes = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`site/src/content/home.yml is not complete. Mend these entries:\n${mistakes.join('\n')}`);
}
