/** Finds one sort of personal data. */
export interface Detector {
  pattern: RegExp;
  /** Whether a match is personal; every match is, where this says nothing. */
  isPersonal?: (match: string) => boolean;
}

/** A digit of any script, also in a circle or raised. */
const digit = String.raw`[\p{Nd}\p{No}]`;

/** What people put between the digits of one number: blanks, dots, dashes, brackets, slashes, and what nobody sees. */
const gap = String.raw`[\s.\-‐-―()/_*\p{Cf}\p{M}]{0,4}`;

/** Any signs at all, such as commas: where no list or amount can be meant. */
const signs = String.raw`[^\p{L}\p{N}•]{0,6}`;

/** Three digits say nothing by themselves, but after these words they are a secret. */
const secretWord = String.raw`(?:cvv2?|cvc2?|nip|pin|otp|token|c[oó]digo|code|clave|contrase(?:[nñ]|ni)a|pass(?:word|code)?)`;

/** What says that a secret follows: «mi nip es el 123», «la contraseña que puse fue Perro12». */
const told = String.raw`(?:(?:[^\d.;!?•]{0,40}\s)?(?:es|era|fue|son|is|was))?\s{0,3}[:=]?\s{0,3}(?:(?:el|la|the)\s)?`;

const local = String.raw`[^\s@＠<>(),;:]{1,64}`;
const name = String.raw`[^\s@＠<>(),;:.．]{1,63}`;
const top = String.raw`[\p{L}\d-]{2,63}`;
const word = (words: string) => String.raw`\s?[(\[]\s?(?:${words})\s?[)\]]\s?`;

/** Also as it is told: «ana arroba correo punto com», and as it is mistyped: «ana @correo.com», «ana@correo,com». */
const email: Detector = {
  pattern: new RegExp(
    String.raw`${local}(?:(?:\s?[@＠]\s?|${word('at|arroba')}|\sarroba\s)${name}(?:(?:[.．,]|\s[.．]\s|${word('punto|dot')}|\s(?:punto|dot)\s)${top}){1,5}|[@＠]${top}|\sat\s${name}(?:\sdot\s${top}){1,5})`,
    'giu',
  ),
};

/** CURP, RFC and the key of a voter: letters of the name, date of birth, and what tells namesakes apart. */
const id: Detector = {
  pattern:
    /(?<![\p{L}\d])(?:[a-zñ&]{3,4}[\s-]?\d{6}[\s-]?(?:[hmx][a-z]{5}[a-z\d]\d|[a-z\d]{3})|[a-zñ]{6}\d{8}[hmx]\d{3})(?![\p{L}\d])/giu,
};

/** «mi contraseña es Perro12»: what follows is masked when a digit stands in it, so that «mi clave es correcta» stays. */
const secret: Detector = {
  pattern: new RegExp(
    String.raw`(?<=(?<!\p{L})${secretWord}${told})(?:${digit}(?:${signs}${digit}){2,}|[^\s,;]{3,})`,
    'giu',
  ),
  isPersonal: (match) =>
    (/\p{L}/u.test(match) && match.length > 4 && digitsIn(match) > 0) || digitsIn(match) > 2,
};

/** From four digits on it may be a PIN or a code; up to three it is a number like any other. */
const digits: Detector = {
  pattern: new RegExp(String.raw`\+?(?:\(${digit}+\)|${digit})(?:${gap}${digit})+`, 'gu'),
  isPersonal: (match) => digitsIn(match) > 3,
};

/** Eight digits or more with any signs between them: too many for a list or an amount. */
const scattered: Detector = {
  pattern: new RegExp(String.raw`${digit}(?:${signs}${digit}){7,}`, 'gu'),
};

/** In the order in which they are looked for: the longest and surest first. */
export const detectors: readonly Detector[] = [email, id, secret, digits, scattered];

function digitsIn(text: string): number {
  return text.match(/[\p{Nd}\p{No}]/gu)?.length ?? 0;
}
