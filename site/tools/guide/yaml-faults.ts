import { isCollection, isNode, visit, type Document, type ErrorCode } from 'yaml';
import type { Problem } from './problem.ts';

interface Fault {
  offset: number;
  message: Problem['message'];
}

/** A token unquoted reads as YAML's own braces: the most likely slip of all. */
const quotes: Problem['message'] = {
  es: 'Un texto que lleva dos puntos, o que empieza con {{, va entre comillas.',
  en: 'A text with a colon in it, or one that begins with {{, stands in quotes.',
};
const alias: Problem['message'] = {
  es: 'Aquí no se usan las referencias de YAML (*). Escribe el valor entero, o ponlo entre comillas si es un texto.',
  en: 'References of YAML (*) are not used here. Write the value in full, or in quotes if it is a text.',
};
const known: Partial<Record<ErrorCode, Problem['message']>> = {
  DUPLICATE_KEY: {
    es: 'Esta clave está dos veces. Deja una.',
    en: 'This key stands twice. Leave one.',
  },
  TAB_AS_INDENT: {
    es: 'Esta línea empieza con un tabulador. Pon espacios.',
    en: 'This line begins with a tab. Use spaces.',
  },
  MULTIPLE_DOCS: {
    es: 'Aquí empieza otro documento (---). Quita esa línea.',
    en: 'Here another document begins (---). Take that line out.',
  },
  BAD_ALIAS: alias,
};

/** What in a YAML document cannot be read, or would be read as something that no editor means. */
export function yamlFaults(document: Document.Parsed): Fault[] {
  const [first] = document.errors;
  // What follows a first mistake is mostly its echo.
  if (first) {
    const es = `Aquí no se puede leer el YAML. Revisa la sangría y que cierren los corchetes, las llaves y las comillas. ${quotes.es}`;
    const en = `This is not YAML: ${first.message}. ${quotes.en}`;
    return [{ offset: first.pos[0], message: known[first.code] ?? { es, en } }];
  }
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, node) => void faults.push({ offset: node.range?.[0] ?? 0, message: alias }),
    Pair: (_, { key }) => {
      if (isNode(key) && isCollection(key)) faults.push({ offset: key.range?.[0] ?? 0, message: quotes });
    },
  });
  return faults;
}
