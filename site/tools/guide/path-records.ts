import { decide, paths, type Guide } from '@first-login/shared/guide';
import * as v from 'valibot';

const recordSchema = v.strictObject({
  answers: v.record(v.string(), v.string()),
  route: v.string(),
  notes: v.array(v.string()),
  reasons: v.array(v.string()),
});
const recordsSchema = v.array(recordSchema);

/** One way through a guide: the answers in the order of asking, where they lead, and what explains it. */
export type PathRecord = v.InferOutput<typeof recordSchema>;

/** Every path of a guide. @throws RangeError where `analyse` finds its rules at fault */
export function pathRecords(guide: Guide): PathRecord[] {
  return paths(guide).map(({ answers: given, route, notes }) => {
    const answers = Object.fromEntries(given);
    const decision = decide(guide, answers);
    return { answers, route, notes, reasons: decision.kind === 'route' ? decision.reasons : [] };
  });
}

/** Paths from the text of a snapshot, or undefined where it is none. */
export function readRecords(text: string): PathRecord[] | undefined {
  try {
    const { output, success } = v.safeParse(recordsSchema, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
