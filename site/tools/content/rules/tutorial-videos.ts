import { defaultLocale } from '@first-login/shared/locales';
import type { MadeVideos } from '../../../src/lib/video/made.ts';
import type { Problem } from '../../guide/problem.ts';
import type { YamlFile } from '../../guide/yaml-file.ts';
import type { Content } from '../content.ts';
import type { Facts } from '../facts.ts';
import { shown, told, type Rule } from './rule.ts';

const videoPictures: Rule = {
  id: 'video-pictures',
  severity: 'error',
  asks: {
    es: 'En videos.yml hay un dibujo por paso de cada tutorial que está ahí.',
    en: 'In videos.yml there is one picture for each step of each tutorial that is there.',
  },
  why: {
    es: 'Sin un dibujo por paso no se puede hacer el video, y la página se queda sin él.',
    en: 'Without a picture for each step the video cannot be made, and the page goes without it.',
  },
  example: shown(
    'videos.yml',
    '  - phone key\n  - phone log-in',
    '  - phone key',
    '  - phone key\n  - phone log-in',
  ),
};

const videoOlder: Rule = {
  id: 'video-older',
  severity: 'warning',
  asks: {
    es: 'El video de un tutorial dice lo que dicen sus pasos.',
    en: 'The video of a tutorial says what its steps say.',
  },
  why: {
    es: 'Mientras no se hace de nuevo, la página se queda sin video: uno que dice otra cosa es peor que ninguno.',
    en: 'Until it is made anew the page goes without a video: one that says something else is worse than none.',
  },
  example: shown(
    'tutorials/es/registro.md',
    '2. **Toca «Registrarme».**',
    '2. **Toca «Ingresar».**',
    '2. **Toca «Registrarme».**',
  ),
};

export const tutorialVideoRules = [videoPictures, videoOlder];

/** Tutorials that have another number of steps than pictures. */
export function pictureCountProblems(
  pictures: Readonly<Record<string, readonly string[]>>,
  { at }: YamlFile,
  texts: readonly Facts[],
): Problem[] {
  const tutorials = texts.filter(
    // A translation with other steps than its source is told as that.
    ({ kind, locale, steps }) => kind === 'tutorials' && locale === defaultLocale && steps > 0,
  );
  return tutorials.flatMap(({ id, path, steps }): Problem[] => {
    const own = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
    if (!own || own.length === steps) return [];
    const few = own.length < steps;
    return [
      told(videoPictures, at([id]), {
        es: `${path} tiene ${steps} ${steps === 1 ? 'paso' : 'pasos'}, y aquí hay ${own.length} ${own.length === 1 ? 'dibujo' : 'dibujos'}. ${few ? 'Agrega los que faltan' : 'Quita los que sobran'}: uno por paso, en su orden.`,
        en: `${path} has ${steps} ${steps === 1 ? 'step' : 'steps'}, and here there are ${own.length} ${own.length === 1 ? 'picture' : 'pictures'}. ${few ? 'Add those that are missing' : 'Take out those that are too many'}: one a step, in its order.`,
      }),
    ];
  });
}

/** The videos of some tutorials, as they would be made now and as they were. */
export interface Videos {
  /** By path of the tutorial: undefined where videos.yml has nothing for it. Those with another mistake are not there. */
  due: ReadonlyMap<string, string | undefined>;
  made: MadeVideos;
}

/** Tutorials whose video says something else than they do, or that have none yet. */
export function olderVideos(
  { texts }: Content,
  { due, made }: Videos,
  faulty: ReadonlySet<string>,
): Problem[] {
  return texts.flatMap(({ kind, locale, id, path, file, draft }): Problem[] => {
    const hash = due.get(path);
    if (kind !== 'tutorials' || draft || faulty.has(file) || !due.has(path)) return [];
    const one = made[`${locale}/${id}`];
    if (hash !== undefined && one?.hash === hash) return [];
    if (hash === undefined)
      return locale === defaultLocale ? [told(videoOlder, { file, line: 1, column: 1 }, without(id))] : [];
    return [
      told(
        videoOlder,
        { file, line: 1, column: 1 },
        {
          es: `${one ? 'Los pasos, el título o los dibujos cambiaron después de que se hizo su video' : 'Este tutorial aún no tiene video'}, y mientras tanto la página se muestra sin él. Corre «pnpm videos ${id}», o dile a quien lo tenga.`,
          en: `${one ? 'The steps, the title or the pictures changed after its video was made' : 'This tutorial has no video yet'}, and until then the page is shown without one. Run «pnpm videos ${id}», or tell whoever has it.`,
        },
      ),
    ];
  });
}

const without = (id: string): Problem['message'] => ({
  es: `Este tutorial no está en videos.yml, y su página se muestra sin video. Agrega ahí «${id}:» con un dibujo por paso, y corre «pnpm videos ${id}».`,
  en: `This tutorial is not in videos.yml, and its page is shown without a video. Add «${id}:» there with a picture for each step, and run «pnpm videos ${id}».`,
});
