import { stemmer } from '@orama/stemmers/spanish';
import { type Language, wordSet } from './language.ts';

/** Stems of irregular verbs, as the stemmer leaves them, and the stem of their infinitive. */
const irregular: Readonly<Record<string, string>> = {
  pid: 'ped',
  sig: 'segu',
  sigu: 'segu',
  sirv: 'serv',
  hag: 'hac',
  hic: 'hac',
  hiz: 'hac',
  hech: 'hac',
  teng: 'ten',
  tuv: 'ten',
  pong: 'pon',
  pus: 'pon',
  puest: 'pon',
  veng: 'ven',
  vin: 'ven',
  pud: 'pod',
  quis: 'quer',
  dig: 'dec',
  dij: 'dec',
  dic: 'dec',
  dich: 'dec',
  sup: 'sab',
  elij: 'eleg',
  elig: 'eleg',
  traig: 'tra',
  traj: 'tra',
  transferent: 'transfer',
  retuv: 'reten',
  abiert: 'abr',
  rot: 'romp',
  muert: 'mor',
};

/**
 * The stem of a folded Spanish word. Snowball expects the accent of «-ción» and knows no vowel that changes («pierdo», «perdí»;
 * «encuentro», «encontrar») and no consonant that is only spelt otherwise («bloqueo», «bloco»; «reconozco»), so that is
 * done after it.
 */
export function stemSpanish(word: string): string {
  // «regístrate» without its accent is no form of «registrar» to it.
  const stem = stemmer(word.replace(/(?<=[cs])ion$/, 'ión').replace(/(?<=...)ate$/, 'ar'));
  const even = stem
    .replace(/(?<=..)[aeio]+$/, '')
    .replace(/(?<=..)(?:[aei]r|ando?|iendo?|acion)$/, '')
    .replace(/(?<=[^q])ue/g, 'o')
    .replace(/(?<=.)ie/g, 'e')
    .replace(/zc$/, 'c')
    .replace(/z$/, 'c')
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g')
    .replace(/ific$/, 'if');
  return irregular[even] ?? even;
}

/** How a folded word sounds in Mexico, where b and v, c, s and z, g and j, ll and y are one, and h is none. */
export function soundSpanish(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'x')
    .replace(/sh/g, 's')
    .replace(/h/g, '')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/sc(?=[ei])/g, 's')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/v|w/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/y$/, 'i')
    .replace(/ni(?=[aou])/g, 'n')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/(.)\1+/g, '$1');
}

export const spanish: Language = {
  locale: 'es',
  stem: stemSpanish,
  sound: soundSpanish,
  stopWords: wordSet(`
    d k m s b tmb xk pq
    a al ante aqui asi aun bajo con cual cuales de del desde e el ella ellas ello ellos en entre era eran eres es
    esa esas ese eso esos esta estan estar estas este esto estos estoy fue fueron fui ha han has hasta hay he hola
    i la las le les lo los mas me mi mia mias mio mios mis muy nos nosotros nuestra nuestro o os para pero por porfa
    favor q que se sea ser si sido sobre somos son soy su sus suyo tal tambien te ti tu tus tuya tuyo u un una unas
    uno unos usted ustedes va van voy y ya yo gracias buenas buenos dias tardes noches algo alguien algun alguna
    necesito quiero quisiera quieren puedo puede pueden podria deseo saber hago hace hacer hacen debo debe tengo tiene
    tienen tener oye oigan ayudenme x pa k ke pues entonces porq xq info informacion duda pregunta sirve usar uso
  `),
  lightWords: wordSet(`
    banco bancos bancario no sin tampoco nunca como donde cuando cuanto cuanta cuantos cuantas porque quien sirve primera nuevo nueva otro otra
    tengo tiene tener puedo
  `),
  negations: wordSet('no sin tampoco nunca tengo'),
};
