import type { Problem } from './problem.ts';

/** Where two versions of a text begin, as Git leaves them when two people changed the same; undefined where there are none. */
export const mergeMarkAt = (text: string): number | undefined => /^<{7} /m.exec(text)?.index;

export const twoVersions: Problem['message'] = {
  es: 'Aquí quedaron dos versiones del texto, como las deja Git. Deja la buena y quita las líneas que empiezan con <<<<<<<, ======= y >>>>>>>.',
  en: 'Two versions of the text were left here, as Git leaves them. Keep the right one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
};
