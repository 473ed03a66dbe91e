import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, or undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(name, known);
  return distance(name, found) <= Math.max(2, Math.floor(name.length / 3)) ? found : undefined;
}

/** More names than this say nothing; the nearest alone does. */
const shortList = 12;

/** «Did you mean «…»?», or the list of what there is, where it is short. */
export function suggestion(name: string, known: readonly string[]): { es: string; en: string } {
  const found = nearest(name, known);
  const list = known.length > 0 && known.length <= shortList ? known.join(', ') : '';
  if (found === undefined)
    return list === '' ? { es: '', en: '' } : { es: `Hay: ${list}.`, en: `There is: ${list}.` };
  return { es: `¿Quisiste decir «${found}»?`, en: `Did you mean «${found}»?` };
}
