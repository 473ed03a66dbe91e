import type { Institution } from '../institution/schema.ts';
import { plainLetters, readings, sameLooking } from './confusables.ts';

/** What the check must know of an institution. */
export type Names = Pick<
  Institution,
  'domain' | 'bank' | 'legalName' | 'app' | 'web' | 'token' | 'mobileToken' | 'phoneBanking' | 'linkHosts'
>;

/** The words of an institution that belong in no address but its own, each in the forms that are compared. */
export interface OwnWords {
  /** In plain letters, run together: `bancanet`. */
  plain: string[];
  /** With letters that look alike brought to one, and then also without repeated letters. */
  folded: string[];
  single: string[];
}

/** Words that any bank, and any false address, uses beside a name; none tells this bank from another. */
export const commonWords = new Set(
  (
    'www web app apps movil mobile net com mx mexico banca banco bank banking electronica online linea digital internet ' +
    'el la los tu mi my seguro segura seguridad secure security login ingreso acceso acceder entrar cliente clientes ' +
    'portal soporte ayuda help support servicio servicios cuenta cuentas token clave alerta alertas verifica verificar ' +
    'verify actualiza activar activa desbloqueo tarjeta tarjetas pagos pago'
  ).split(' '),
);

// Ordinary words in which a name may stand by chance: a «net» that begins «netkey», a «bana» that begins «banamex».
const chance = /(?:inter|ether|pla|mag|cabi)net|(?:ha|ca|sa|ur|cu)bana(?=mexic)/g;

/** Text in plain letters without the words in which a name stands by chance. */
const withoutChance = (plain: string): string => plain.replace(chance, ' ');

/** The same text with each run of a letter brought to one: `bbanammex` to `banamex`. */
const undoubled = (text: string): string => text.replace(/(.)\1+/gs, '$1');

const cache = new WeakMap<Names, OwnWords>();

/** The words that an institution's file gives: its domain's first label, and the names of the bank and its products. */
export function ownWords(institution: Names): OwnWords {
  const known = cache.get(institution);
  if (known) return known;
  const { domain, bank, legalName, app, web, token, mobileToken, phoneBanking } = institution;
  const names = [bank, app, web, token, mobileToken, phoneBanking].map(distinctive);
  const whole = compact(plainLetters(legalName));
  const plain = [...new Set([domain.split('.')[0] ?? '', ...names, whole])].filter((word) => word.length > 2);
  const folded = [...new Set(plain.map(sameLooking))];
  const words = { plain, folded, single: [...new Set(folded.map(undoubled))] };
  cache.set(institution, words);
  return words;
}

/** A name without the words that it shares with others: «NetKey Móvil» is told by `netkey`, «Banca en Línea» by nothing. */
function distinctive(name: string): string {
  return plainLetters(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !commonWords.has(word))
    .join('');
}

/** Without spaces, hyphens and the like. */
export const compact = (plain: string): string => plain.replace(/[\s_+'’-]+/g, '');

/** A short name could stand in any long word: it counts only by itself. */
const within = (text: string, word: string): boolean =>
  word.length < 5 ? text === word : text.includes(word);

/** Whether a text in plain letters holds one of the words as written. */
export function holdsName(plain: string, { plain: words }: OwnWords): boolean {
  const text = withoutChance(plain);
  return words.some((word) => within(text, word));
}

/** Whether a text in plain letters holds one of the words in disguise: hyphens, similar or repeated letters. */
export function holdsDisguisedName(plain: string, { folded, single }: OwnWords): boolean {
  return readings(withoutChance(compact(plain))).some((text) => {
    const once = undoubled(text);
    return folded.some((word) => within(text, word)) || single.some((word) => within(once, word));
  });
}
