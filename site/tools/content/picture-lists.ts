import { locales } from '@first-login/shared/locales';
import { drawings } from '../../src/lib/drawings/shapes.ts';
import type { DrawingsFile } from '../../src/lib/drawings/words.ts';
import { frames, marked } from '../../src/lib/video/pictures.ts';
import { suggestion } from '../guide/nearest.ts';
import type { Problem } from '../guide/problem.ts';
import type { YamlFile } from '../guide/yaml-file.ts';
import { missingKey, unknownKey, wrongValue } from './rules/front-matter.ts';
import { told } from './rules/rule.ts';

/** Words in `drawings.yml` that no drawing has a place for, and those that one lacks. */
export function drawingProblems(value: DrawingsFile, { at }: YamlFile): Problem[] {
  return Object.entries(value).flatMap(([name, both]): Problem[] => {
    const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
    if (!drawing) {
      const { es, en } = suggestion(name, Object.keys(drawings));
      return [
        told(unknownKey, at([name]), {
          es: `No hay un dibujo «${name}». ${es}`,
          en: `There is no drawing «${name}». ${en}`,
        }),
      ];
    }
    const needed = ['name', ...drawing.words];
    return locales.flatMap((locale) => {
      const given = Object.keys(both[locale]);
      const lacking = needed
        .filter((word) => !given.includes(word))
        .map((word) =>
          told(missingKey, at([name, locale]), {
            es: `Al dibujo «${name}» le falta «${word}» en «${locale}». Escríbelo aquí.`,
            en: `The drawing «${name}» lacks «${word}» under «${locale}». Write it here.`,
          }),
        );
      const idle = given
        .filter((word) => !needed.includes(word))
        .map((word) => {
          const list = needed.map((one) => `«${one}»`).join(', ');
          return told(unknownKey, at([name, locale, word]), {
            es: `El dibujo «${name}» no tiene lugar para «${word}»: corrígelo o quítalo. Lleva ${list}.`,
            en: `The drawing «${name}» has no place for «${word}»: mend it or take it out. It has ${list}.`,
          });
        });
      return [...lacking, ...idle];
    });
  });
}

/**
 * Tutorials and pictures in `videos.yml` that there are not.
 * @param tutorials the ids of those that there are
 * @param icons the names that an icon may have
 */
export function pictureProblems(
  value: Readonly<Record<string, readonly string[]>>,
  { at }: YamlFile,
  tutorials: readonly string[],
  icons: ReadonlySet<string>,
): Problem[] {
  return Object.entries(value).flatMap(([id, pictures]): Problem[] => {
    const { es, en } = suggestion(id, tutorials);
    const unknown = told(unknownKey, at([id]), {
      es: `No hay un tutorial «${id}». ${es || 'Corrige el nombre, o quita esta lista.'}`,
      en: `There is no tutorial «${id}». ${en || 'Mend the name, or take this list out.'}`,
    });
    return [
      ...(tutorials.includes(id) ? [] : [unknown]),
      ...pictures.flatMap((picture, index) => {
        const message = pictureMessage(picture, icons);
        return message ? [told(wrongValue, at([id, index]), message)] : [];
      }),
    ];
  });
}

function pictureMessage(picture: string, icons: ReadonlySet<string>): Problem['message'] | undefined {
  const [frame = '', icon, ...rest] = picture.split(' ');
  if (icon === undefined || rest.length > 0)
    return {
      es: `«${picture}» debe ser un marco y un ícono, como «phone download».`,
      en: `«${picture}» must be a frame and an icon, such as «phone download».`,
    };
  if (!frames.some((known) => known === frame)) {
    const { es, en } = suggestion(frame, frames);
    return { es: `No hay un marco «${frame}». ${es}`, en: `There is no frame «${frame}». ${en}` };
  }
  const known = frame === 'address' ? marked : [...icons];
  if (known.includes(icon)) return undefined;
  const { es, en } = suggestion(icon, known);
  return {
    es: `No hay un ícono «${icon}». ${es || 'Elige uno en lucide.dev/icons.'}`,
    en: `There is no icon «${icon}». ${en || 'Choose one at lucide.dev/icons.'}`,
  };
}
