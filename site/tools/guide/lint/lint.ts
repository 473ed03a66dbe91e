import type { Institution } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { passagesOf } from '../passages.ts';
import type { Position, Problem } from '../problem.ts';
import type { TextFile } from '../text-file.ts';
import { asksForSecret } from './asks.ts';
import { literals, type Literal } from './literals.ts';
import { padlockAdvice } from './padlock.ts';
import { sentencesOf } from './sentences.ts';

/** The drill takes false addresses apart, letter by letter. */
export const isDrill = (path: string) => path.includes('/drill/');

/** Wording that a guide must not have. The rules, in words, are in docs/decisions/0030-guide-as-decision-list.md. */
export function lintText(file: TextFile, locale: Locale, institution: Institution): Problem[] {
  const drill = isDrill(file.file);
  return [
    ...secretProblems(file, locale),
    ...passagesOf(file).flatMap(({ text, at }) =>
      literals(text, institution, drill).map((literal) => literalProblem(literal, at(literal.offset))),
    ),
  ];
}

function secretProblems(file: TextFile, locale: Locale): Problem[] {
  const passages = passagesOf(file);
  const official: unknown = Reflect.get(Object(file.matter.value), 'official');
  const sentences = sentencesOf(passages.filter(({ part }) => part !== 'official'));
  const isPlace = official === 'app' || official === 'web';
  const problems = sentences.flatMap(({ text, folded, at }, index): Problem[] => {
    const context = {
      sentence: folded,
      before: sentences[index - 1]?.folded ?? '',
      after: sentences[index + 1]?.folded ?? '',
    };
    const found = [];
    if (asksForSecret(context, locale, isPlace)) found.push(secretProblem(text, at()));
    if (padlockAdvice(folded, locale)) found.push(padlockProblem(at()));
    return found;
  });
  if (isPlace && !passages.some(({ text }) => namesPlace(text, official)))
    problems.push(placeProblem(file, official));
  return problems;
}

/** Whether a text tells the official place of its step. */
function namesPlace(text: string, official: 'app' | 'web'): boolean {
  return { app: /\{\{\s*app\s*\}\}/, web: /\{\{\s*web(?:Address)?\s*\}\}/ }[official].test(text);
}

function placeProblem(file: TextFile, official: 'app' | 'web'): Problem {
  const token = { app: '{{app}}', web: '{{webAddress}}' }[official];
  const message = {
    es: `Este paso hace escribir algo en un lugar del banco («official: ${official}»), pero no dice cuál. Nómbralo con ${token}.`,
    en: `This step has something typed in a place of the bank's («official: ${official}») and does not say which. Name it with ${token}.`,
  };
  return { ...file.matter.at(['official']), rule: 'official-place', message };
}

function secretProblem(sentence: string, position: Position): Problem {
  const message = {
    es: `Parece que aquí se pide un secreto: «${sentence}». La guía nunca lo hace. Quítalo, o di lo que no hay que hacer («no escribas…»). Si es un paso en la app o en el sitio del banco, pon «official: app» u «official: web» en su encabezado.`,
    en: `This seems to ask for a secret: «${sentence}». The guide never does. Take it out, or say what not to do («do not type…»). If it is a step in the bank's app or site, put «official: app» or «official: web» in its front matter.`,
  };
  return { ...position, rule: 'asks-for-secret', message };
}

function padlockProblem(position: Position): Problem {
  const message = {
    es: 'El candado no prueba nada: los sitios falsos también lo tienen. Habla del dominio.',
    en: 'The padlock proves nothing: fake sites have it too. Speak of the domain.',
  };
  return { ...position, rule: 'padlock', message };
}

function literalProblem({ kind, text, token }: Literal, position: Position): Problem {
  const message = token
    ? {
        es: `En lugar de «${text}», escribe {{${token}}}: así cambia en un solo lugar.`,
        en: `Instead of «${text}», write {{${token}}}: then it changes in one place.`,
      }
    : kind === 'phone'
      ? {
          es: `El teléfono ${text} no está en institution.yml. Quítalo, o escribe {{helpLine}} si es el del banco.`,
          en: `The phone ${text} is not in institution.yml. Take it out, or write {{helpLine}} if it is the bank's.`,
        }
      : {
          es: `La guía solo dice direcciones del banco, y «${text}» no lo es. Quítala.`,
          en: `The guide tells only addresses of the bank, and «${text}» is none. Take it out.`,
        };
  return { ...position, rule: `literal-${kind}`, message };
}
