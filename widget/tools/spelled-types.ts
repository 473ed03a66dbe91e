import { stages } from '@first-login/shared/guide';
import { propertiesOf, wordsOf } from './vocabulary.ts';

const file = 'src/guide/events.ts';

/** What `state` tells, as TypeScript has it. */
export const stateType = `{ ${propertiesOf('src/guide/walk-element.ts', 'GuideState')
  .map(({ name, type }) => `${name}: ${type}`)
  .join('; ')} }`;

const union = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' | ');

/** What each event of the guide carries, by its name, as TypeScript has it. Whoever reads it has no other file of ours. */
export const eventDetails: ReadonlyMap<string, string> = new Map(
  propertiesOf(file, 'GuideEventDetails').map(({ name, type }) => [
    name,
    type.replace(/\bStage\b/, union(stages)),
  ]),
);

/** The same as the type of the event, with the codes of a failure. */
export function eventType(name: string): string | undefined {
  const codes = wordsOf(file, 'GuideErrorCode').map((code) => code.name);
  const detail = eventDetails.get(name)?.replace('GuideErrorCode', union(codes));
  return detail && `CustomEvent<${detail}>`;
}
