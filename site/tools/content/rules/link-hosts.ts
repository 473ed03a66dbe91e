import { isHostUnder } from '@first-login/shared/guide';
import type { Institution } from '@first-login/shared/institution';
import type { Position, Problem } from '../../guide/problem.ts';
import type { LinkFact } from '../facts.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';
const link = '[tarjeta](tarjeta.md)';

export const linkHost: Rule = {
  id: 'link-host',
  severity: 'error',
  asks: {
    es: 'Los enlaces que salen del sitio van con https a un sitio del banco, o a uno de linkHosts en institution.yml.',
    en: 'Links that leave the site go by https to a site of the bank, or to one of linkHosts in institution.yml.',
  },
  why: {
    es: 'Quien lee confía en lo que enlaza su banco. Un dominio ajeno puede cambiar de manos.',
    en: 'Readers trust what their bank links to. Somebody else’s domain can change hands.',
  },
  example: shown(faq, link, '[tarjeta](https://tarjetas.example/)', link),
};

/** A link to a host that is not the bank's, of a text or of a menu. */
export function strangeHost(url: string, position: Position): Problem {
  return told(linkHost, position, {
    es: `El enlace a ${url} no está permitido. Quítalo, o pide que se agregue su dominio a linkHosts en institution.yml.`,
    en: `The link to ${url} is not allowed. Take it out, or ask for its domain to be added to linkHosts in institution.yml.`,
  });
}

/** A link as one types an address in a browser. */
export function withoutScheme({ url, position }: LinkFact, { domain, linkHosts }: Institution): Problem {
  const whole = `https://${url}`;
  if (!isHostUnder(URL.parse(whole)?.hostname ?? '', [domain, ...linkHosts]))
    return strangeHost(url, position);
  return told(linkHost, position, {
    es: `A la dirección ${url} le falta https://. Escribe ${whole}.`,
    en: `The address ${url} lacks its https://. Write ${whole}.`,
  });
}
