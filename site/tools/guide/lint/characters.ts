import type { Fix, Problem } from '../problem.ts';
import { misreadLetter, readAnew } from './mojibake.ts';

/** Direction and zero-width marks, soft hyphens and controls: they make a text read as what it is not. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?![\t\n\r])\p{Cc}/u;
/** What stands where a letter was that could not be read. */
const lost = /\ufffd/;
/** A letter and its accent apart, as they come out of a PDF or of a Mac's file names. */
const apart = /\p{Script=Latin}\p{M}/u;
const foreign = /(?!\p{Script=Latin})\p{L}/u;
/** Whatever is not surely harmless: most texts have none of it, and need not be read by line. */
const unusual = /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u00c1\u00c4-\u00e1\u00e3-\u00ff–—‘’“”…]/;

/** Characters that a text of ours has no use for. A mark at the very beginning of a file is an editor's. */
export function characterProblems(file: string, source: string, letters: boolean): Problem[] {
  const text = source.replace(/^\uFEFF/, '');
  if (!unusual.test(text)) return [];
  return text.split('\n').flatMap((line, index): Problem[] => {
    const misread = misreadLetter(line);
    // A part of a letter that was misread may be one of those that cannot be seen.
    const hidden = misread ? null : invisible.exec(line);
    const gone = lost.exec(line);
    const split = apart.exec(line);
    const other = letters ? foreign.exec(line) : null;
    const place = (match: RegExpExecArray) => ({ file, line: index + 1, column: match.index + 1 });
    return [
      ...(hidden
        ? [
            {
              ...place(hidden),
              rule: 'invisible-character',
              message: {
                es: `Aquí hay un carácter que no se ve (${code(hidden[0])}). Bórralo y escribe la palabra de nuevo.`,
                en: `There is a character here that cannot be seen (${code(hidden[0])}). Delete it and write the word anew.`,
              },
            },
          ]
        : []),
      ...(split
        ? [
            {
              ...place(split),
              rule: 'invisible-character',
              message: {
                es: `«${split[0].normalize()}» está escrita con dos signos: la letra y su acento aparte. Así no la encuentra la búsqueda. Escríbela de nuevo.`,
                en: `«${split[0].normalize()}» is written with two signs: the letter, and its accent apart. Search does not find it like this. Write it anew.`,
              },
              fix: restOf(line, index, split.index, (rest) => rest.normalize()),
            },
          ]
        : []),
      ...(misread
        ? [
            {
              ...{ file, line: index + 1, column: misread.index + 1, rule: 'invisible-character' },
              message: {
                es: `«${misread.written}» era «${misread.meant}»: el archivo se abrió con otra codificación y así se guardó. Escribe la letra de nuevo y guarda el archivo como UTF-8.`,
                en: `«${misread.written}» was «${misread.meant}»: the file was opened in another encoding, and saved like that. Write the letter anew and save the file as UTF-8.`,
              },
              fix: restOf(line, index, misread.index, readAnew),
            },
          ]
        : []),
      ...(gone
        ? [
            {
              ...place(gone),
              rule: 'invisible-character',
              message: {
                es: 'Aquí se perdió una letra: el archivo se guardó con otra codificación. Escríbela de nuevo y guarda el archivo como UTF-8.',
                en: 'A letter was lost here: the file was saved in another encoding. Write it anew and save the file as UTF-8.',
              },
            },
          ]
        : []),
      ...(other
        ? [
            {
              ...place(other),
              rule: 'foreign-letter',
              message: {
                es: `«${other[0]}» no es una letra latina (${code(other[0])}), aunque lo parezca. Escribe la palabra de nuevo.`,
                en: `«${other[0]}» is not a Latin letter (${code(other[0])}), even if it looks like one. Write the word anew.`,
              },
            },
          ]
        : []),
    ];
  });
}

/** The line from a place on, its letters mended. */
function restOf(line: string, index: number, from: number, mended: (rest: string) => string): Fix {
  const rest = line.slice(from).replace(/\r$/, '');
  return { line: index + 1, column: from + 1, length: rest.length, text: mended(rest) };
}

const code = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
