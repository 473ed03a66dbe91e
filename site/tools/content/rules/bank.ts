import { isHostUnder } from '@first-login/shared/guide';
import type { Institution } from '@first-login/shared/institution';
import type { Problem } from '../../guide/problem.ts';
import type { YamlFile } from '../../guide/yaml-file.ts';
import { shown, told, type Rule } from './rule.ts';

const bank = 'institution.yml';

const phoneDiffers: Rule = {
  id: 'phone-differs',
  severity: 'error',
  asks: {
    es: 'El teléfono que se lee es el que se marca.',
    en: 'The phone that is read is the one that is dialled.',
  },
  why: {
    es: 'Quien lo toca y quien lo copia llamarían a lugares distintos. Un dígito cambiado basta para llegar a un fraude.',
    en: 'Who taps it and who copies it would call different places. One changed digit is enough to reach a fraud.',
  },
  example: shown(bank, '(55) 1234 5678', '(55) 1234 5679', '55 1234 5678'),
};

const addressOutside: Rule = {
  id: 'address-outside',
  severity: 'error',
  asks: {
    es: 'La dirección del banco es de su dominio.',
    en: 'The address of the bank is of its domain.',
  },
  why: {
    es: 'Con el dominio se distingue el sitio verdadero de los falsos: mal escrito, los falsos pasan por verdaderos.',
    en: 'The domain tells the real site from the fake ones: misspelt, the fake ones pass for real.',
  },
  example: shown(bank, 'domain: banco.test', 'domain: bamco.test', 'domain: banco.test'),
};

export const bankRules = [phoneDiffers, addressOutside];

/** What the bank's own file says in two places, and differently. */
export function bankProblems({ helpLine, webAddress, domain }: Institution, file: YamlFile): Problem[] {
  const { label, tel } = helpLine;
  const read = digitsOf(label);
  const dialled = digitsOf(tel);
  const samePhone = read.length >= shortest && (dialled.endsWith(read) || read.endsWith(dialled));
  return [
    ...(samePhone
      ? []
      : [
          told(phoneDiffers, file.at(['helpLine', 'label']), {
            es: `«label» dice ${label} y «tel» marca ${tel}: no son el mismo número. Corrige el que esté mal.`,
            en: `«label» says ${label} and «tel» dials ${tel}: they are not the same number. Mend the one that is wrong.`,
          }),
        ]),
    ...(isHostUnder(URL.parse(webAddress)?.hostname ?? '', [domain])
      ? []
      : [
          told(addressOutside, file.at(['webAddress']), {
            es: `${webAddress} no es del dominio del banco: «domain» dice ${domain}. Corrige el que esté mal.`,
            en: `${webAddress} is not of the bank’s domain: «domain» says ${domain}. Mend the one that is wrong.`,
          }),
        ]),
  ];
}

/** A number of the country's own has no fewer digits. */
const shortest = 7;

const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '');
