import type { Reason } from '@first-login/shared/address';
import { msg, str } from './messages.ts';
import { noAddress } from './phrases.ts';

/**
 * Each reason of the check in plain words. «Un nombre del banco» stands for the bank's or a product's.
 *
 * @param domain the bank's
 */
export const reasonSentences: Record<Reason, (domain: string) => string> = {
  'official-domain': (domain) => msg(str`Su dominio es ${domain}, el oficial.`, { id: 'official-domain' }),
  'other-domain': (domain) =>
    msg(str`Su dominio no es ${domain}. Quizá sea un sitio honesto: aquí no lo sabemos.`, {
      id: 'other-domain',
    }),
  'not-an-address': noAddress,
  'control-characters': () => msg('Esconde caracteres que no se ven.', { id: 'control-characters' }),
  bidi: () => msg('Esconde caracteres que cambian el orden de las letras.', { id: 'bidi' }),
  backslash: () => msg('Trae una diagonal invertida: «\\».', { id: 'backslash' }),
  scheme: () => msg('No empieza con «https://».', { id: 'scheme' }),
  'no-https': () => msg('Empieza con «http://», sin la «s».', { id: 'no-https' }),
  'user-part': () => msg('Trae una «@»: lo que cuenta viene después.', { id: 'user-part' }),
  encoded: () => msg('Esconde una parte en códigos, como «%2e».', { id: 'encoded' }),
  'ip-address': () => msg('Trae números en lugar de un nombre.', { id: 'ip-address' }),
  port: () => msg('Trae «:» y algo más después del nombre.', { id: 'port' }),
  ambiguous: () => msg('Se puede leer de dos maneras: sobra o falta un signo.', { id: 'ambiguous' }),
  punycode: () => msg('Trae letras que no van de la «a» a la «z».', { id: 'punycode' }),
  homograph: () => msg('Imita un nombre del banco con letras de otro alfabeto.', { id: 'homograph' }),
  lookalike: () => msg('Imita un nombre del banco: compáralo letra por letra.', { id: 'lookalike' }),
  'name-in-domain': () =>
    msg('Trae un nombre del banco en el dominio de alguien más.', { id: 'name-in-domain' }),
  'name-in-subdomain': () =>
    msg('Trae un nombre del banco antes del dominio de alguien más.', { id: 'name-in-subdomain' }),
  'name-in-path': () =>
    msg('Trae un nombre del banco después del dominio de alguien más.', { id: 'name-in-path' }),
  'name-in-query': () =>
    msg('Trae un nombre del banco después de «?» o «#», que no dicen de quién es.', { id: 'name-in-query' }),
  shortener: () => msg('Es un enlace corto: no dice a dónde lleva.', { id: 'shortener' }),
};
