import { isCollection, isNode, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import { mergeMarkAt, twoVersions } from './merge-marks.ts';
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
const sign: Problem['message'] = {
  es: 'Un texto que empieza con un signo (@, %, &, !, ?, |, > o `) va entre comillas: para YAML ese signo quiere decir otra cosa.',
  en: 'A text that begins with a sign (@, %, &, !, ?, |, > or `) stands in quotes: to YAML that sign means something else.',
};
const brackets: Problem['message'] = {
  es: 'Falta cerrar un corchete o una llave que se abre antes.',
  en: 'A bracket or a brace that opens before is not closed.',
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
  BAD_SCALAR_START: sign,
  BAD_DQ_ESCAPE: {
    es: "Entre comillas dobles, la diagonal invertida (\\) quiere decir otra cosa. Usa comillas sencillas: '…'.",
    en: "In double quotes a backslash (\\) means something else. Use single quotes: '…'.",
  },
};
const form: Problem['message'] = {
  es: `Aquí no se puede leer el YAML. Cada línea lleva su clave, dos puntos, un espacio y el valor. Revisa también la sangría y que cierren las comillas. ${quotes.es}`,
  en: `This cannot be read as YAML. Each line has its key, a colon, a space and the value. Look at the indentation too, and that quotes close. ${quotes.en}`,
};

/**
 * What in a YAML document cannot be read, or would be read as something that no editor means.
 * @param text the document as it is written
 */
export function yamlFaults(document: Document.Parsed, text: string): Fault[] {
  const copied = copiedFault(text);
  if (copied) return [copied];
  const [first] = document.errors;
  // What follows a first mistake is mostly its echo.
  if (first) return [faultOf(first, text)];
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, node) => void faults.push({ offset: node.range?.[0] ?? 0, message: alias }),
    Pair: (_, { key }) => {
      if (isNode(key) && isCollection(key)) faults.push({ offset: key.range?.[0] ?? 0, message: quotes });
    },
    Scalar: (_, { anchor, tag, type, range, source }) => {
      const [offset = 0, end = 0] = range ?? [];
      if (anchor !== undefined || tag !== undefined) faults.push({ offset, message: sign });
      const written = text.slice(offset, end);
      const item = type === 'PLAIN' ? /\n\s*-(?: |\S)/.exec(written) : null;
      if (item) faults.push({ offset: offset + item.index + 1, message: items });
      else if (type === 'PLAIN' && /^-\S/.test(source ?? '') && written.includes('\n'))
        faults.push({ offset, message: items });
    },
  });
  return faults;
}

const items: Problem['message'] = {
  es: 'Este punto de la lista se junta con el anterior. Pon todos con la misma sangría, y un espacio después de cada guion.',
  en: 'This entry of the list is joined to the one before. Give all of them the same indentation, and a space after each hyphen.',
};

/** Spaces that Word brings along, where YAML needs one of the keyboard's, and what Git leaves of two versions. */
function copiedFault(text: string): Fault | undefined {
  const odd = /(?<=^[ \t]*(?:- *)?(?:[\w-]+:)?[ \t]*(?:- *)?)[\u00a0\u2000-\u200a\u202f\u3000](?!$)/mu.exec(
    text,
  );
  if (odd) return { offset: odd.index, message: oddSpace };
  const unmerged = mergeMarkAt(text);
  return unmerged === undefined ? undefined : { offset: unmerged, message: twoVersions };
}

const oddSpace: Problem['message'] = {
  es: 'Aquí hay un espacio que no es el del teclado, como los que trae Word. Bórralo y escribe uno.',
  en: 'There is a space here that is not the keyboard’s, such as those that Word brings. Delete it and type one.',
};

function faultOf({ code, message, pos: [offset] }: YAMLError, text: string): Fault {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n');
  const [, indent = '', key = '', rest = ''] = /^(\s*(?:- )?)([\p{L}\d_-]+):(.*)/u.exec(line) ?? [];
  if (code === 'MISSING_CHAR' && message.includes('quote')) return openQuote(text);
  if (message.includes('end with a')) return { offset, message: brackets };
  const value = start + line.indexOf(rest.trim());
  if (rest.trim().startsWith('{{'))
    return {
      offset: value,
      message: {
        es: `Un texto que empieza con {{ va entre comillas: ${inQuotes(rest)}.`,
        en: `A text that begins with {{ stands in quotes: ${inQuotes(rest)}.`,
      },
    };
  const [, next = ''] = /^[^\n]*\n([^\n]*)/.exec(text.slice(start)) ?? [];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !rest.includes(': ') && /^ +[\w-]+:/.test(next))
    return {
      offset: start + line.length + 1,
      message: {
        es: 'Esta línea empieza con espacios que no van ahí. Quítalos.',
        en: 'This line begins with spaces that do not belong there. Take them out.',
      },
    };
  if (/^[|>]/.test(rest.trim())) return { offset: value, message: sign };
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^\S/.test(rest))
    return {
      offset: start + indent.length + key.length + 1,
      message: {
        es: `Falta un espacio después de los dos puntos: «${key}: ${rest.trim()}».`,
        en: `A space is missing after the colon: «${key}: ${rest.trim()}».`,
      },
    };
  if (code === 'MULTILINE_IMPLICIT_KEY' && key === '') return { offset, message: noColon };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: |:$/.test(rest.trim()))
    return {
      offset,
      message: {
        es: `El valor de «${key}» lleva dos puntos. Ponlo entre comillas: ${inQuotes(rest)}.`,
        en: `The value of «${key}» has a colon in it. Put it in quotes: ${inQuotes(rest)}.`,
      },
    };
  if (code === 'UNEXPECTED_TOKEN' && /^\s*['"]/.test(rest))
    return {
      offset,
      message: {
        es: `Las comillas de «${key}» se cierran antes de que termine el texto. Pon todo el texto entre comillas; si lleva un apóstrofo, usa comillas dobles.`,
        en: `The quotes of «${key}» close before the text ends. Put all of it in quotes; if it has an apostrophe, use double quotes.`,
      },
    };
  const within = /[{,]\s*[\w-]+:\s+(?=[^\s'"{[])[^'"{},]*\{\{/.exec(line);
  if (known[code] === undefined && within)
    return { offset: start + line.indexOf('{{', within.index), message: inBraces };
  const [bareKey] = [...text.matchAll(/^[\w-]+[ \t]*$/gm)].filter(({ index }) => index < offset);
  if (code === 'UNEXPECTED_TOKEN' && bareKey) return { offset: bareKey.index, message: noColon };
  return { offset, message: known[code] ?? form };
}

const inBraces: Problem['message'] = {
  es: "Entre llaves, un texto que lleva {{…}} va entre comillas, todo él: { es: 'Usa {{app}}', en: 'Use {{app}}' }.",
  en: "Within braces, a text that has {{…}} in it stands in quotes, all of it: { es: 'Usa {{app}}', en: 'Use {{app}}' }.",
};

const noColon: Problem['message'] = {
  es: 'A esta línea le faltan los dos puntos: primero la clave, luego dos puntos, un espacio y el valor.',
  en: 'This line lacks its colon: first the key, then a colon, a space and the value.',
};

function inQuotes(written: string): string {
  const text = written.trim();
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Quotes that do not close, where they open: the parser tells of the end of the text. */
function openQuote(text: string): Fault {
  const lines = [...text.matchAll(/^.*$/gm)];
  const open = lines.find(({ 0: line }) => {
    const [, mark = '', rest = ''] = /^\s*(?:- +)?(?:[\w-]+: +)?(['"])(.*)$/.exec(line) ?? [];
    return mark !== '' && !rest.includes(mark);
  });
  const offset = open ? open.index + open[0].search(/['"]/) : text.length;
  return {
    offset,
    message: {
      es: 'Las comillas que se abren aquí no se cierran. Ciérralas al final del texto.',
      en: 'The quotes that open here do not close. Close them at the end of the text.',
    },
  };
}
