import { toString } from 'mdast-util-to-string';
import { fold } from '../../guide/lint/fold.ts';
import type { Sentence } from '../../guide/lint/sentences.ts';
import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, type Document } from '../document.ts';
import type { ListWords } from '../list-words.ts';
import { shown, told, type Rule } from './rule.ts';

export const vagueLink: Rule = {
  id: 'vague-link',
  severity: 'error',
  asks: {
    es: 'Las palabras de un enlace dicen adónde lleva.',
    en: 'The words of a link say where it leads.',
  },
  why: {
    es: 'Quien escucha la lista de enlaces oye «aquí, aquí, aquí». Y la gente desconfía, con razón, de un «haz clic aquí».',
    en: 'Who listens to the list of links hears «here, here, here». And people rightly distrust a «click here».',
  },
  example: shown(
    'faqs/es/clave.md',
    '[tarjeta](tarjeta.md)',
    '[haz clic aquí](tarjeta.md)',
    '[tarjeta](tarjeta.md)',
  ),
};

/** Words that could stand for any link, folded. */
const vague = [
  /^(?:(?:haz|hacer|da|dar|dale|pulsa|toca|pincha|presiona|oprime|entra|ingresa|ve|ver|mira|lee|leer|consulta|descubre|conoce|sigue)(?: (?:a|en|un|el|la|lo))* ?)?(?:(?:clic|click|tap)(?: en)? ?)?(?:aqui|aca|(?:este|el) (?:enlace|link|vinculo|articulo|texto)|(?:esta|la) (?:liga|pagina|nota))?$/,
  /^(?:(?:ver|leer|saber|conocer|lee|ve|conoce) )?mas(?: informacion| detalles| info)?$/,
  /^(?:enlace|link|liga|vinculo|clic|click)$/,
  /^(?:please )?(?:(?:click|tap|press|go|look|see|read|find out|check|visit)(?: on)? ?)?(?:here|(?:this|the) (?:link|page|article|text))?$/,
  /^(?:(?:read|see|learn|find out|know) )?more(?: information| details| info)?$/,
];
/** The same as a part of a sentence, beside the link or without any. */
const clickHere =
  /\b(?:(?:clic|click|pulsa|toca|presiona|oprime|pincha|dale|pica)(?: en)? (?:aqui|aca)|(?:click|tap|press)(?: on)? here)\b/;

/** Links of a text whose words do not say where they lead. */
export function vagueLinks(document: Document): Problem[] {
  const { text } = document;
  const problems: Problem[] = [];
  for (const node of nodesOfType(document, 'link')) {
    const words = toString(node).trim();
    if (bareWords(words) === '')
      problems.push(
        told(vagueLink, text.positionOf(node), {
          es: `El enlace a ${node.url} no tiene palabras. Di adónde lleva.`,
          en: `The link to ${node.url} has no words. Say where it leads.`,
        }),
      );
    else if (isVague(words) || isAddress(words, node.url))
      problems.push(
        told(vagueLink, text.positionOf(node), {
          es: `«${words}» no dice adónde lleva el enlace. Enlaza las palabras que lo dicen, como «[cómo pedir tu clave](…)».`,
          en: `«${words}» does not say where the link leads. Link the words that do, such as «[how to ask for your key](…)».`,
        }),
      );
  }
  if (problems.length > 0) return problems;
  return document.sentences.filter(saysClickHere).map((sentence) =>
    told(vagueLink, sentence.at(), {
      es: `«${sentence.text}»: quien escucha la página no sabe qué es «aquí». Haz un enlace con las palabras que dicen adónde lleva.`,
      en: `«${sentence.text}»: who listens to the page does not know what «here» is. Make a link of the words that say where it leads.`,
    }),
  );
}

/** The same of a list, whose links have words of their own and whose notes have no links. */
export function vagueWords({ links, sentences }: Pick<ListWords, 'links' | 'sentences'>): Problem[] {
  const labels = links.filter(({ text }) => isVague(text));
  if (labels.length > 0)
    return labels.map(({ text, at }) =>
      told(vagueLink, at(0), {
        es: `«${text}» no dice adónde lleva el enlace. Di cómo se llama la página, como «Cómo pedir tu clave».`,
        en: `«${text}» does not say where the link leads. Say what the page is called, such as «How to ask for your key».`,
      }),
    );
  return sentences.filter(saysClickHere).map((sentence) =>
    told(vagueLink, sentence.at(), {
      es: `«${sentence.text}»: aquí no hay un enlace en el que hacer clic. Quítalo, o di cómo se llega.`,
      en: `«${sentence.text}»: there is no link to click here. Take it out, or say how to get there.`,
    }),
  );
}

const bareWords = (words: string) =>
  fold(words)
    .replaceAll(/[^\p{L}\d ]/gu, '')
    .trim();

const isVague = (words: string) => vague.some((one) => one.test(bareWords(words)));
const saysClickHere = ({ folded }: Sentence) => clickHere.test(folded);

/** A file's name or an address, where words belong. One that is written out becomes a link by itself, and is told as an address. */
function isAddress(words: string, url: string): boolean {
  return (
    /\.md(?:#\S*)?$/.test(words) ||
    (/^\S*\/\S*$/.test(words) && url.includes(words) && !/^(?:https?:|www\.)/.test(words))
  );
}
