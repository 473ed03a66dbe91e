import { posix } from 'node:path';
import type { Locale } from '@first-login/shared/locales';
import { pathTo, placeOfFile } from '../../src/lib/routes.ts';
import { suggestion } from './nearest.ts';
import type { TextContext } from './rich-text.ts';

/**
 * Where relative links of a guide lead: to the site's page of the file that they name.
 * @param folder the guide's folder, from `src/content`: `guides/primer-ingreso`
 * @param files every Markdown file of `src/content`, by its path from there
 */
export function linkResolver(
  folder: string,
  locale: Locale,
  files: ReadonlySet<string>,
): TextContext['resolve'] {
  return (from, href) => {
    const [path = '', hash] = href.split('#');
    const target = posix.join(folder, posix.dirname(from), path);
    const found = placeOfFile(target);
    if (!files.has(target) || !found) {
      const { es, en } = suggestion(
        posix.basename(target),
        [...files]
          .filter((file) => posix.dirname(file) === posix.dirname(target))
          .map((file) => posix.basename(file)),
      );
      return {
        wrong: {
          es: `No hay ningún archivo ${target}. ${es || 'Corrige el nombre, o quítalo.'}`,
          en: `There is no file ${target}. ${en || 'Mend the name, or take it out.'}`,
        },
      };
    }
    if (found.locale !== locale)
      return {
        wrong: {
          es: `Este enlace va a un texto en «${found.locale}». Enlaza al que está en «${locale}».`,
          en: `This link goes to a text in «${found.locale}». Link to the one in «${locale}».`,
        },
      };
    return { path: pathTo(locale, found.place) + (hash === undefined ? '' : `#${hash}`) };
  };
}
