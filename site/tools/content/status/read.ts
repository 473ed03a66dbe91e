import { tokens, type Institution } from '@first-login/shared/institution';
import { contentFolder } from '../../guide/folder.ts';
import { placeOf, readDocument } from '../document.ts';
import { factsOf } from '../facts.ts';
import { readSources } from '../sources.ts';
import { statusOf, type Status } from './status.ts';

/** The state of the texts today. */
export async function readStatus(institution: Institution, today: Date): Promise<Status> {
  const { texts } = await readSources(contentFolder());
  const facts = [...texts].flatMap(([path, source]) => {
    const place = placeOf(path);
    return place ? [factsOf(readDocument(place, source), tokens(institution, place.locale))] : [];
  });
  return statusOf(facts, today);
}
