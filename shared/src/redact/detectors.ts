/** What kind of personal data a stretch of text looks like. */
export type PersonalKind = 'email' | 'id' | 'secret' | 'clabe' | 'card' | 'phone' | 'code' | 'number';

/** Finds one sort of personal data. */
export interface Detector {
  pattern: RegExp;
  /** What a match is, or undefined when it is nothing personal. */
  kindOf: (match: string) => PersonalKind | undefined;
}

/** A digit of any script, also in a circle or raised. */
const digit = String.raw`[\p{Nd}\p{No}]`;

/** What people put between the digits of one number: blanks, dots, dashes, brackets, slashes, and what nobody sees. */
const gap = String.raw`[\s.\-‐-―()/_*\p{Cf}\p{Mn}]{0,4}`;

/** Three digits say nothing by themselves, but after these words they are a secret. */
const secretWord = String.raw`(?:cvv2?|cvc2?|nip|pin|otp|token|c[oó]digo|code|clave|contrase[nñ]a|password|passcode)`;

const at = String.raw`(?:@|＠|\s?[(\[]\s?(?:at|arroba)\s?[)\]]\s?|\sarroba\s)`;
const dot = String.raw`(?:\.|．|\s\.\s|\s(?:punto|dot)\s)`;

/** Also as it is told: «ana arroba correo punto com». */
const email: Detector = {
  pattern: new RegExp(
    String.raw`[^\s@＠<>(),;:]{1,64}${at}[^\s@＠<>(),;:.]{1,63}(?:${dot}[\p{L}\d-]{2,63}){1,5}`,
    'giu',
  ),
  kindOf: () => 'email',
};

/** CURP and RFC: letters of the name, date of birth, and what tells namesakes apart. */
const id: Detector = {
  pattern: /(?<![\p{L}\d])[a-zñ&]{3,4}[\s-]?\d{6}[\s-]?(?:[hmx][a-z]{5}[a-z\d]\d|[a-z\d]{3})(?![\p{L}\d])/giu,
  kindOf: () => 'id',
};

/** «mi contraseña es Perro12»: what follows is masked when a digit stands in it, so that «mi clave es correcta» stays. */
const secret: Detector = {
  pattern: new RegExp(
    String.raw`(?<=(?<!\p{L})${secretWord}\s{0,3}(?:es|is|:|=)?\s{0,3})(?:[^\s,;]{3,}|${digit}(?:${gap}${digit}){2,})`,
    'giu',
  ),
  kindOf: (match) => {
    const mixed = /\p{L}/u.test(match) && match.length > 4 && digitsIn(match) > 0;
    return mixed || digitsIn(match) > 2 ? 'secret' : undefined;
  },
};

const digits: Detector = {
  pattern: new RegExp(String.raw`\+?(?:\(${digit}+\)|${digit})(?:${gap}${digit})+`, 'gu'),
  kindOf: (match) => kindOfNumber(digitsIn(match), match.startsWith('+')),
};

/** Eight digits or more with any signs between them, such as commas: too many for a list or an amount. */
const scattered: Detector = {
  pattern: new RegExp(String.raw`${digit}(?:[^\p{L}\p{N}•]{0,6}${digit}){7,}`, 'gu'),
  kindOf: () => 'number',
};

/** In the order in which they are looked for: the longest and surest first. */
export const detectors: readonly Detector[] = [email, id, secret, digits, scattered];

function digitsIn(text: string): number {
  return text.match(/[\p{Nd}\p{No}]/gu)?.length ?? 0;
}

/**
 * A CLABE has 18 digits, a card 15 or 16 (13 to 19 in all the world), a phone 10, with Mexico's prefix 12 or 13. From
 * four digits on it may be a PIN or a code, and up to three it is a number like any other.
 */
function kindOfNumber(count: number, international: boolean): PersonalKind | undefined {
  if (count < 4) return undefined;
  if (count === 10 || (international && count < 16) || count === 12) return 'phone';
  if (count <= 8) return 'code';
  if (count === 18) return 'clabe';
  return count >= 13 && count <= 19 ? 'card' : 'number';
}
