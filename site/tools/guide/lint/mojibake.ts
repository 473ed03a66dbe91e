/** Bytes as the letters that Windows makes of them, which is how a text in UTF-8 is most often misread. */
const windows = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows.decode(Uint8Array.of(byte)), byte] as const),
);

/** What the first byte of a letter becomes, then what those that follow it become. */
const following = [...byteOf].flatMap(([letter, byte]) => (byte >= 0x80 && byte < 0xc0 ? [letter] : []));
const misread = new RegExp(`(?:[ÂÃ][${following.join('')}]|â[${following.join('')}]{2})`, 'gu');

/** A letter of a text that was read in another encoding: «Ã³», which was «ó». */
interface Misread {
  index: number;
  written: string;
  meant: string;
}

/** The first such letter of a line, if there is one. */
export function misreadLetter(line: string): Misread | undefined {
  for (const { 0: written, index } of line.matchAll(misread)) {
    const meant = meantBy(written);
    if (meant !== undefined) return { index, written, meant };
  }
  return undefined;
}

/** A line with all such letters as they were. */
export function readAnew(line: string): string {
  return line.replaceAll(misread, (written) => meantBy(written) ?? written);
}

function meantBy(written: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from([...written].map((letter) => byteOf.get(letter) ?? 0)));
  } catch {
    return undefined;
  }
}
