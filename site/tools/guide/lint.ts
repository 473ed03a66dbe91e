import type { Locale } from '@first-login/shared/locales';
import type { Institution } from '@first-login/shared/institution';
import type { Problem } from './problem.ts';

/** A sentence of a text, with where it begins. */
interface Sentence {
  text: string;
  line: number;
  column: number;
}

const asks: Record<Locale, RegExp> = {
  es: /\b(?:ingresa|escribe|escríbenos|envía|envíanos|manda|mándanos|dinos|dános|danos|comparte|teclea|proporciona|captura|introduce|da)\b[^.]{0,40}\b(?:tu|tus|la|el|los|las|su|sus)\b[^.]{0,30}\b(?:nip|claves?|contraseñas?|token|netkey|códigos?|cvv|dígitos|secreto)\b/i,
  en: /\b(?:enter|type|send|share|tell|give|provide|submit|key in)\b[^.]{0,40}\b(?:your|the|its|us)\b[^.]{0,30}\b(?:pin|keys?|passwords?|token|codes?|cvv|digits)\b/i,
};
const warns: Record<Locale, RegExp> = {
  es: /\b(?:no|nunca|nadie|jamás|ningún|ninguna|tampoco|ni|fraude|falsa)\b/i,
  en: /\b(?:not|never|nobody|no one|don't|do not|neither|nor|none|fraud|fake)\b/i,
};
const padlock: Record<Locale, RegExp> = { es: /\bcandad(?:o|ito)s?\b/i, en: /\bpadlocks?\b/i };

function* sentences(text: string): Generator<Sentence> {
  for (const [index, line] of text.split('\n').entries())
    for (const match of line.matchAll(/[^.!?]+[.!?]*/g))
      yield { text: match[0].trim(), line: index + 1, column: match.index + 1 };
}

/**
 * Wording that a guide must not have: one that asks for a secret, padlock advice, and names or phones that are
 * the institution's file's to tell. A step whose front matter has `official` may speak of typing, since it
 * happens in the bank's own app or site; everywhere else only a warning may.
 */
export function lintText(file: string, text: string, locale: Locale, institution: Institution): Problem[] {
  const official = /^official:/m.test(text);
  const names = [
    institution.bank,
    institution.app,
    institution.mobileToken,
    institution.token,
    institution.web,
    institution.phoneBanking,
    institution.helpLine.label,
  ];
  return [...sentences(text)].flatMap(({ text: sentence, line, column }) => {
    const problem = (rule: string, es: string, en: string): Problem => ({
      file,
      line,
      column,
      rule,
      message: { es, en },
    });
    const found: Problem[] = [];
    const spoken = sentence.replaceAll(/\{\{[^}]*\}\}/g, 'x');
    if (asks[locale].test(spoken.replace(/x/g, 'token')) && !warns[locale].test(spoken) && !official)
      found.push(
        problem(
          'asks-for-secret',
          `Parece que aquí se pide un secreto: «${sentence}». La guía nunca lo hace. Quítalo, o conviértelo en advertencia («no escribas…»).`,
          `This seems to ask for a secret: «${sentence}». The guide never does. Take it out, or make it a warning («do not type…»).`,
        ),
      );
    if (padlock[locale].test(sentence) && !warns[locale].test(sentence))
      found.push(
        problem(
          'padlock',
          'El candado no prueba nada: los sitios falsos también lo tienen. Habla del dominio.',
          'The padlock proves nothing: fake sites have it too. Speak of the domain.',
        ),
      );
    for (const name of names) {
      if (
        !sentence.includes(name) ||
        /^(?:address|#)/.test(sentence) ||
        names.some((longer) => longer !== name && longer.includes(name) && sentence.includes(longer))
      )
        continue;
      found.push(
        problem(
          'literal-name',
          `Escribe «${name}» con su token {{…}}: así cambia en un solo lugar.`,
          `Write «${name}» with its token {{…}}: then it changes in one place.`,
        ),
      );
    }
    return found;
  });
}
