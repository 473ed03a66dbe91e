import { resume, type Pack, type Walk } from '@first-login/shared/guide';

/** Name of the fragment's entry that carries a place; the others are answers. */
const placeKey = 'guide';
/** A longer fragment was not made by us. Characters. */
const maxLength = 2048;

/** The fragment of a shared link: the place and the answers that open it. A fragment never reaches a server. */
export function toFragment(walk: Walk): string {
  return `#${new URLSearchParams({ ...walk.answers, [placeKey]: walk.place }).toString()}`;
}

/** The walk that a shared link opens, or undefined where the fragment is not one of ours. */
export function fromFragment(pack: Pack, fragment: string): Walk | undefined {
  if (fragment.length > maxLength) return undefined;
  const entries = new URLSearchParams(fragment.slice(1));
  const place = entries.get(placeKey);
  return place === null ? undefined : resume(pack, { place, answers: Object.fromEntries(entries) });
}

/** The walk of an entry of the history, or of the page's address where the entry is none of ours. */
export const found = (pack: Pack, data: unknown): Walk | undefined =>
  data === undefined ? fromFragment(pack, location.hash) : resume(pack, data);
