import { checkAddress } from '@first-login/shared/address';
import { isHostUnder } from '@first-login/shared/guide';
import { splitTokens, tokens, type Institution } from '@first-login/shared/institution';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rules } from './rules-schema.ts';
import type { YamlFile } from './yaml-file.ts';

const bankFile = 'site/src/content/institution.yml';

/**
 * Addresses of the drill that are not what they are said to be. The address check itself decides; and a false
 * address must be one that nobody can own (RFC 2606), for some customer will try it.
 */
export function drillProblems(rules: Rules, { at }: YamlFile, institution: Institution): Problem[] {
  const known = tokens(institution, 'es');
  return rules.drill.flatMap(({ address, official }, index): Problem[] => {
    const problem = (rule: string, es: string, en: string, about?: string): Problem[] => [
      {
        ...at(['drill', index, 'address']),
        ...{ rule, message: { es: es.trim(), en: en.trim() } },
        ...(about !== undefined && { about }),
      },
    ];
    const parts = splitTokens(address);
    for (const part of parts)
      if (typeof part !== 'string' && !known.has(part.token)) {
        const { es, en } = suggestion(part.token, [...known.keys()]);
        return problem(
          'unknown-token',
          `{{${part.token}}} no existe: no está entre los nombres del banco. ${es}`,
          `{{${part.token}}} does not exist: it is not among the bank's names. ${en}`,
        );
      }
    const text = parts
      .map((part) => (typeof part === 'string' ? part : known.get(part.token)?.text))
      .join('');
    const { verdict } = checkAddress(text, institution);
    if (official && verdict !== 'official')
      return problem(
        'drill-address',
        `${text} no es del banco, y aquí dice que sí («official: true»). Corrige una de las dos cosas.`,
        `${text} is not the bank's, and here it is said to be («official: true»). Mend one of the two.`,
        // The bank's own address as its file has it: what is wrong is there.
        text === institution.webAddress ? bankFile : undefined,
      );
    if (!official && verdict === 'official')
      return problem(
        'drill-address',
        `${text} es del banco, y aquí dice que no («official: false»). Corrige una de las dos cosas.`,
        `${text} is the bank's, and here it is said not to be («official: false»). Mend one of the two.`,
      );
    const host = URL.canParse(text) ? new URL(text).hostname : '';
    if (!official && !isHostUnder(host, ['example', institution.domain]))
      return problem(
        'drill-address',
        `Alguien puede ser dueño de ${text}. Haz que la dirección falsa termine en .example.`,
        `Somebody may own ${text}. Let the false address end in .example.`,
      );
    return [];
  });
}
