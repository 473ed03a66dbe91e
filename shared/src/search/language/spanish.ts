import { stem as stemmer } from './spanish-endings.ts';
import type { Language } from './language.ts';

const wordSet = (text: string) => new Set(text.trim().split(/\s+/));

/** Stems of irregular verbs, as the stemmer leaves them, and the stem of their infinitive. */
const irregular: Readonly<Record<string, string>> = {
  pid: 'ped',
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
  return irregular[even] ?? even.replace(/sigu?$/, 'seg').replace(/(?<=scri)p$/, 'b');
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

/** Diminutives and augmentatives, of which Mexico is fond: «aparatito», «mensajito», «clavecita», «tarjetota». */
export function plainerSpanish(word: string): string[] {
  const [, base, vowel = '', plural = ''] = /^(\w{3,}?)(?:c?it|ill|ot)([oa])(s?)$/.exec(word) ?? [];
  if (base === undefined) return [];
  const hard = base.replace(/qu$/, 'c').replace(/gu$/, 'g');
  return [vowel, 'o', 'a', 'e', ''].map((ending) => hard + ending + plural);
}

const pairs = new Map(
  Object.entries({
    paraque: ['para que', 'para q', 'pa que', 'pa q'],
    porque: ['por que', 'por q', 'x que', 'x q'],
    sinque: ['sin que', 'sin q'],
  }).flatMap(([joined, all]) => all.map((pair): [string, string] => [pair, joined])),
);

const stopWords = wordSet(`
  este estos estas
  esta estar estando estaba estaban estuvo fue fui sigo sigue siguen esposo esposa
  d k m s b tmb xk pq a al ante aqui asi aun bajo con de del desde e el ellas ellos en entre era eran eres esas esos
  estan estas estos estoy fueron ha han has hasta hay he hola i la las le les lo los mas me mias mios mis muy nos
  nosotros o os para pero por porfa favor q que se sea si sido sobre somos son soy su sus suyo tal tambien te ti tu
  tus tuya tuyo u un una uno unas unos va van voy y ya yo gracias dias tardes tarde deseo hago hace hacer hacen
  hacia haciendo haciendose hacerse oye ayudenme x pa ke pues entonces porq xq info informacion duda sirve
  usar uso da dan doy dia dio diera ahora ahorita ayer hoy luego despues antes apenas todavia siempre casi caso solo
  solamente tan tanto mucho mucha muchos muchas bastante demasiado bien ok okay senorita joven gente mama papa
  vecino manera forma parte lado lugar rato momento pasa pasaria sucede ocurre creo cree creen parece ver veo ves
  viene vienen estuve hubo habra anda ando intento intente trato tratando aparece sale explica expliquen explicame
  ensename muestrame conocer entender entiendo ir vamos cada ambos ademas toca urgentemente rapidamente facilmente
  exactamente actualmente realmente simplemente den dar daban dieron dando darme darles momentito mexico tips buen onda wey neta bro
  favorcito plis porfis ayudame ayuden holis hey eh ah oh jaja tantito nomas haces miedo susto
`);

/** Words none of whose forms says anything. */
const stopStems = new Set(
  [
    ...wordSet(`
    cual ella es mi nuestra ser usted bueno noche algo algun quiero oiga poco disculpe senor persona hijo
    abuela hermano amigo cosa vez mira habia funciona existe nada todo tip ocupo gusta averiguo
    consejo recomendacion ejemplo truco pregunta tengo puedo debo saber necesito decir
    asusto preocupa nervioso
  `),
  ].map(stemSpanish),
);

export const spanish: Language = {
  locale: 'es',
  stem: stemSpanish,
  sound: soundSpanish,
  pairs,
  howTo: 'cómo pasos tutorial',
  plainer: plainerSpanish,
  stopWords: { has: (word) => stopWords.has(word) || stopStems.has(stemSpanish(word)) },
  particles: wordSet(
    'a al con de del desde el en es esta este eso fue fui ha han he i la las le les lo los me mi mis por que se su te tu tus un una y',
  ),
  lightWords: wordSet(`
    banco bancos bancario no sin tampoco nunca como donde cuando cuanto cuanta cuantos cuantas porque paraque quien sirve primera nuevo nueva otro otra
    tengo tiene tener puedo
  `),
  negations: wordSet('no sin tampoco nunca tengo paraque porque'),
};
