import { posix } from 'node:path';
import type { Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const video = '![Los pasos, en video](paso.mp4)';
const transcript = '## Transcripción\n\nAbre la app y sigue los pasos.';
const good = `${spot}\n\n${video}\n\n${transcript}`;

const videoCaptions: Rule = {
  id: 'video-captions',
  severity: 'error',
  asks: {
    es: 'Un video tiene junto a él sus subtítulos: un archivo .vtt con su mismo nombre.',
    en: 'A video has its captions beside it: a .vtt file of the same name.',
  },
  why: {
    es: 'Quien no oye, o está en el camión sin audífonos, no se entera de nada. Los videos de los tutoriales ya los llevan: se hacen de sus pasos.',
    en: 'Who cannot hear, or rides a bus without earphones, learns nothing. Videos of tutorials have them already: they are made from their steps.',
  },
  example: shown(faq, spot, good.replace('paso.mp4', 'otro.mp4'), good),
};

const videoTranscript: Rule = {
  id: 'video-transcript',
  severity: 'error',
  asks: {
    es: 'Un texto con video tiene un título «Transcripción» con lo que se ve y se dice.',
    en: 'A text with a video has a heading “Transcript” with what is seen and said.',
  },
  why: {
    es: 'Se puede leer sin gastar datos, y la búsqueda lo encuentra.',
    en: 'It can be read without spending data, and search finds it.',
  },
  example: shown(faq, spot, `${spot}\n\n${video}`, good),
};

export const videoRules = [videoCaptions, videoTranscript];

/** Videos that lack their captions, and texts with a video that lack its words. */
export function videoProblems({ texts, files }: Content): Problem[] {
  return texts.flatMap((text) =>
    text.links
      .filter(({ url }) => /\.(?:mp4|webm|mov|m4v)$/i.test(url))
      .flatMap(({ url, position }): Problem[] => {
        const captions = url.replace(/\.\w+$/, '.vtt');
        const hasCaptions = files.has(posix.join(posix.dirname(text.path), captions));
        const hasTranscript = text.anchors.some((anchor) => /^transcri(?:pci[oó]n|pt)/.test(anchor));
        const noCaptions = told(videoCaptions, position, {
          es: `El video ${url} no tiene subtítulos. Pon junto a él ${captions}.`,
          en: `The video ${url} has no captions. Put ${captions} beside it.`,
        });
        const noTranscript = told(videoTranscript, position, {
          es: `Falta decir con palabras lo que hay en el video ${url}. Escríbelo debajo de un título «## Transcripción».`,
          en: `What is in the video ${url} is not said in words. Write it below a heading «## Transcript».`,
        });
        if (!files.has(posix.join(posix.dirname(text.path), url)))
          return [
            told(videoCaptions, position, {
              es: `El video ${url} no está junto a este texto. Ponlo ahí con sus subtítulos (${captions}), o quita el enlace.`,
              en: `The video ${url} does not lie beside this text. Put it there with its captions (${captions}), or take the link out.`,
            }),
          ];
        return [...(hasCaptions ? [] : [noCaptions]), ...(hasTranscript ? [] : [noTranscript])];
      }),
  );
}
