import { splitTokens, type Institution, type Token } from '@first-login/shared/institution';
import { literals, type Literal } from '../../guide/lint/literals.ts';
import { suggestion } from '../../guide/nearest.ts';
import type { Passage } from '../../guide/passages.ts';
import type { Position, Problem } from '../../guide/problem.ts';
import { nodesOfType, stringsOf, type Document, type Words } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';

const why = {
  es: 'Así cambia en un solo lugar (institution.yml), y nadie publica un dato que no es del banco.',
  en: 'Then it changes in one place (institution.yml), and nobody publishes what is not the bank’s.',
};

const literalName: Rule = {
  id: 'literal-name',
  severity: 'error',
  asks: {
    es: 'Los nombres del banco se escriben con su token.',
    en: 'Names of the bank are written as tokens.',
  },
  why,
  fixes: true,
  example: shown(faq, spot, `${spot} Úsala en Ejemplo Móvil.`, `${spot} Úsala en {{app}}.`),
};

const literalPhone: Rule = {
  id: 'literal-phone',
  severity: 'error',
  asks: { es: 'Los teléfonos se escriben con su token.', en: 'Phones are written as tokens.' },
  why: {
    es: 'Un número equivocado, o de otro, es la puerta preferida del fraude.',
    en: 'A wrong number, or somebody else’s, is the favourite door of fraud.',
  },
  fixes: true,
  example: shown(faq, spot, `${spot} Llama al (55) 1234 5678.`, `${spot} Llama al {{helpLine}}.`),
};

const literalAddress: Rule = {
  id: 'literal-address',
  severity: 'error',
  asks: {
    es: 'Las direcciones de internet se escriben con su token.',
    en: 'Internet addresses are written as tokens.',
  },
  why,
  fixes: true,
  example: shown(
    faq,
    spot,
    `${spot} Entra a https://net.banco.test para usarla.`,
    `${spot} Entra a {{webAddress}} para usarla.`,
  ),
};

const unknownToken: Rule = {
  id: 'unknown-token',
  severity: 'error',
  asks: { es: 'Los {{tokens}} existen.', en: 'The {{tokens}} exist.' },
  why: {
    es: 'Uno mal escrito se publicaría con todo y llaves.',
    en: 'A misspelt one would be published with its braces.',
  },
  example: shown(faq, spot, `${spot} Úsala en {{ap}}.`, `${spot} Úsala en {{app}}.`),
};

export const nameRules = [literalName, literalPhone, literalAddress, unknownToken];

/** The bank's names, and the tokens that stand for them. */
export interface Bank {
  institution: Institution;
  tokens: ReadonlyMap<string, Token>;
}

/** Names, phones and addresses that are not written as tokens, and tokens that do not exist. */
export function nameProblems(document: Document, bank: Bank): Problem[] {
  if (document.kind === 'guides') return [];
  return [
    ...problemsOfNames(document, bank),
    ...elsewhere(document).flatMap(({ text, position }) =>
      tokenProblems({ part: '', text, at: () => position }, bank),
    ),
    ...phoneLinks(document, bank),
  ];
}

/** The same of words alone. */
export function problemsOfNames(words: Words, bank: Bank): Problem[] {
  return words.prose.flatMap((passage) => [
    ...literalProblems(passage, words, bank),
    ...tokenProblems(passage, bank),
  ]);
}

function literalProblems({ text, at, part }: Passage, words: Words, { institution }: Bank): Problem[] {
  return literals(text, institution, false).flatMap((literal): Problem[] => {
    // A glossary explains a name by saying it.
    if (literal.kind === 'name' && part === 'term') return [];
    if (literal.kind === 'address' && nobodys.test(literal.text)) return [];
    // The name of a file, of a link or an image that is not read as one, and «1.Ve»: told as that.
    if (literal.kind === 'address' && notAddress.test(literal.text)) return [];
    const place = at(literal.offset);
    return [tell(literal, place, words, institution)];
  });
}

const notAddress = /\.(?:md|png|jpe?g|gif|webp|svg)$|^\d+\.\p{L}+$/iu;

/** Hosts that nobody can have: those kept for examples, and what the hosts of a whole country end in. */
const nobodys = /(?:^|\.)example(?:\.(?:com|org|net))?$|^(?:gob|com|org|edu)\.mx$/i;

function tell(literal: Literal, place: Position, words: Words, institution: Institution): Problem {
  const { kind, text, token } = literal;
  const rule = { name: literalName, phone: literalPhone, address: literalAddress }[kind];
  if (token !== undefined) {
    const message = {
      es: `En lugar de «${text}», escribe {{${token}}}: así cambia en un solo lugar.`,
      en: `Instead of «${text}», write {{${token}}}: then it changes in one place.`,
    };
    const line = words.lines()[place.line - 1] ?? '';
    const stands = line.slice(place.column - 1).startsWith(text);
    const fix = { line: place.line, column: place.column, length: text.length, text: `{{${token}}}` };
    return told(rule, place, message, stands && isWhole(literal, institution) ? fix : undefined);
  }
  return told(
    rule,
    place,
    kind === 'phone'
      ? {
          es: `El teléfono ${text} no está en institution.yml. Quítalo, o escribe {{helpLine}} si es el del banco.`,
          en: `The phone ${text} is not in institution.yml. Take it out, or write {{helpLine}} if it is the bank's.`,
        }
      : {
          es: `La dirección ${text} no está en institution.yml. Quítala, o escribe {{webAddress}} o {{domain}} si es la del banco.`,
          en: `The address ${text} is not in institution.yml. Take it out, or write {{webAddress}} or {{domain}} if it is the bank's.`,
        },
  );
}

/** Whether the token says just what is written, so that putting it there changes no word. */
function isWhole({ kind, text }: Literal, { domain, webAddress }: Institution): boolean {
  return kind !== 'address' || text === domain || text === webAddress;
}

/** The last digits of the help line, by which it is known with or without its country. */
const digitsOf = ({ helpLine }: Institution) => helpLine.tel.replaceAll(/\D/g, '').slice(-10);

function tokenProblems({ text, at }: Passage, { tokens }: Bank): Problem[] {
  const single = [...text.matchAll(/(?<!\{)\{\s*(\w+)\s*\}(?!\})/g)]
    .filter(({ 1: name = '' }) => tokens.has(name))
    .map(({ 0: written, 1: name = '', index }) =>
      told(unknownToken, at(index), {
        es: `«${written}» se publicaría así, con su llave. Escribe {{${name}}}, con dos.`,
        en: `«${written}» would be published as it is, with its brace. Write {{${name}}}, with two.`,
      }),
    );
  return [...single, ...unknownTokens({ text, at }, tokens), ...openTokens({ text, at })];
}

function unknownTokens({ text, at }: Pick<Passage, 'text' | 'at'>, tokens: Bank['tokens']): Problem[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].flatMap(({ 1: name = '', index }): Problem[] => {
    if (tokens.has(name)) return [];
    const { es, en } = suggestion(name, [...tokens.keys()]);
    return [
      told(unknownToken, at(index), {
        es: `{{${name}}} no existe: no está entre los nombres del banco. ${es}`,
        en: `{{${name}}} does not exist: it is not among the bank's names. ${en}`,
      }),
    ];
  });
}

/** Braces of a token that do not close, or did not open. */
function openTokens({ text, at }: Pick<Passage, 'text' | 'at'>): Problem[] {
  if (!/\{\{|\}\}/.test(text)) return [];
  const rest = text.replaceAll(/\{\{[^{}]*\}\}/g, (token) => ' '.repeat(token.length));
  return [...rest.matchAll(/\{\{\s*(\w*)\s*\}?|(?:\{\s*)?(?:(\w+)\s*)?\}\}/g)].map(
    ({ 0: written, 1: open, 2: close, index }) => {
      const name = open ?? close ?? '';
      return told(unknownToken, at(index), {
        es: `«${written.trim()}» se publicaría así: le falta una llave. Escribe {{${name}}}.`,
        en: `«${written.trim()}» would be published as it is: it lacks a brace. Write {{${name}}}.`,
      });
    },
  );
}

/** Other places where tokens stand: addresses of links, and aliases. */
function elsewhere(document: Document): { text: string; position: Position }[] {
  const found = stringsOf(document, 'aliases').map(({ text, index }) => {
    return { text, position: document.text.matter.at(['aliases', index]) };
  });
  for (const node of nodesOfType(document, 'link')) {
    // The parser has encoded the braces.
    const text = node.url.replaceAll('%7B', '{').replaceAll('%7D', '}');
    if (splitTokens(text).some((part) => typeof part !== 'string'))
      found.push({ text, position: document.text.positionOf(node) });
  }
  return found;
}

function phoneLinks(document: Document, { institution }: Bank): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesOfType(document, 'link')) {
    if (!/^tel:/i.test(node.url)) continue;
    problems.push(
      told(literalPhone, document.text.positionOf(node), {
        es: `El enlace lleva al teléfono ${node.url.slice(4)}. Escribe ${node.url.endsWith(digitsOf(institution)) ? '' : 'solo el del banco, '}{{helpLine}}, que ya es un enlace.`,
        en: `The link leads to the phone ${node.url.slice(4)}. Write ${node.url.endsWith(digitsOf(institution)) ? '' : "only the bank's, "}{{helpLine}}, which is a link already.`,
      }),
    );
  }
  return problems;
}
