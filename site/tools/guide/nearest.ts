import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, or undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  // «Banca Electrónica» means `banca-electronica`, and `App` `app`: what a capital or an accent costs is no distance.
  const bare = new Map(known.map((one) => [bareOf(one), one]));
  const wanted = bareOf(name);
  const found = closest(wanted, [...bare.keys()]);
  return distance(wanted, found) <= Math.max(2, Math.floor(name.length / 3)) ? bare.get(found) : undefined;
}

function bareOf(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, '-');
}

/** More names than this say nothing; the nearest alone does. */
const shortList = 12;

/** «Did you mean «…»?», or the list of what there is, where it is short. */
export function suggestion(name: string, known: readonly string[]): { es: string; en: string } {
  const found = nearest(name, known);
  const list = known.length > 0 && known.length <= shortList ? known.join(', ') : '';
  if (found === undefined)
    return list === '' ? { es: '', en: '' } : { es: `Hay: ${list}.`, en: `There are: ${list}.` };
  return { es: `¿Quisiste decir «${found}»?`, en: `Did you mean «${found}»?` };
}
