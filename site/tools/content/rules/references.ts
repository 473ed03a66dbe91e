import { fold } from '../../guide/lint/fold.ts';
import { suggestion } from '../../guide/nearest.ts';
import type { Position, Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import { stringsOf, type Document } from '../document.ts';
import type { Reference } from '../facts.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';

const unknownTopic: Rule = {
  id: 'unknown-topic',
  severity: 'error',
  asks: { es: 'El tema de un artículo existe.', en: 'The topic of an article exists.' },
  why: {
    es: 'Un artículo sin tema no sale en ningún menú.',
    en: 'An article without a topic is in no menu.',
  },
  example: shown(faq, 'topic: claves', 'topic: calves', 'topic: claves'),
};

const unknownOwner: Rule = {
  id: 'unknown-owner',
  severity: 'error',
  asks: {
    es: 'Quien responde por el texto está en owners.yml.',
    en: 'Whoever answers for the text is in owners.yml.',
  },
  why: {
    es: 'A esa área se le avisa cuando toca revisarlo.',
    en: 'They are the ones to tell when it is time to review it.',
  },
  example: shown(faq, 'owner: equipo', 'owner: equipos', 'owner: equipo'),
};

const unknownArticle: Rule = {
  id: 'unknown-article',
  severity: 'error',
  asks: {
    es: 'Los artículos que se nombran existen en este idioma.',
    en: 'The articles that are named exist in this language.',
  },
  why: {
    es: 'Un nombre que no es de nadie deja un hueco en la página.',
    en: 'A name that stands for nothing leaves a gap on the page.',
  },
  example: shown(faq, '  - faqs/tarjeta', '  - faqs/tarjetas', '  - faqs/tarjeta'),
};

const relatedToItself: Rule = {
  id: 'related-to-itself',
  severity: 'error',
  asks: {
    es: 'Un artículo relacionado es otro, y se nombra una vez.',
    en: 'A related article is another one, and is named once.',
  },
  why: {
    es: 'Quien acaba de leerlo no gana nada con un enlace al mismo texto.',
    en: 'Who has just read it gains nothing from a link to the same text.',
  },
  example: shown(faq, '  - faqs/tarjeta', '  - faqs/clave', '  - faqs/tarjeta'),
};

const repeatedAlias: Rule = {
  id: 'repeated-alias',
  severity: 'warning',
  asks: {
    es: 'Cada forma de llamarlo («aliases») está una vez.',
    en: 'Each way of calling it («aliases») stands once.',
  },
  why: {
    es: 'La segunda no ayuda a la búsqueda. Quizá ahí iba otra.',
    en: 'The second does not help search. Perhaps another was meant.',
  },
  example: shown(
    faq,
    '  - clave de ocho\n',
    '  - clave de ocho\n  - Clave de ocho\n',
    '  - clave de ocho\n  - número de ocho\n',
  ),
};

export const referenceRules = [repeatedAlias, unknownTopic, unknownOwner, unknownArticle, relatedToItself];

/** Names of topics, owners and articles that stand for nothing. */
export function referenceProblems(content: Content): Problem[] {
  return content.texts.flatMap((text) => {
    const seen = new Set<string>();
    return text.references.flatMap((reference): Problem[] => {
      const own = `${text.kind}/${text.id}`;
      if (reference.key === 'related' && (reference.to === own || seen.has(reference.to)))
        return [again(reference, reference.to === own)];
      seen.add(reference.to);
      const known = knownTo(content, reference, text.locale);
      // What has not the form of a name is told by the schema, and a list that cannot be read by its own problem.
      if (known.has(reference.to) || known.size === 0 || !formOf(reference).test(reference.to)) return [];
      return [unknown(reference, [...known])];
    });
  });
}

const formOf = ({ key }: Reference) =>
  key === 'topic' || key === 'owner' ? /^[a-z0-9-]+$/ : /^(?:faqs|tutorials|guides|pages)\/[a-z0-9-]+$/;

/** Aliases of a text that say the same. */
export function aliasProblems(document: Document): Problem[] {
  const seen = new Set<string>();
  return stringsOf(document, 'aliases').flatMap(({ text, index }): Problem[] => {
    const words = fold(text).trim();
    if (!seen.has(words)) {
      seen.add(words);
      return [];
    }
    return [
      told(repeatedAlias, document.text.matter.at(['aliases', index]), {
        es: `«${text}» está dos veces en «aliases». Deja una.`,
        en: `«${text}» stands twice in «aliases». Leave one.`,
      }),
    ];
  });
}

function knownTo(content: Content, { key }: Reference, locale: string): ReadonlySet<string> {
  if (key === 'owner') return content.owners;
  if (key === 'topic') return content.topics[locale] ?? none;
  return content.articles[locale] ?? none;
}

const none: ReadonlySet<string> = new Set();

function unknown({ key, to, position }: Reference, known: readonly string[]): Problem {
  const { es, en } = suggestion(to, known);
  if (key === 'topic')
    return told(unknownTopic, position, {
      es: `No hay un tema «${to}». ${es}`,
      en: `There is no topic «${to}». ${en}`,
    });
  if (key === 'owner')
    return told(unknownOwner, position, {
      es: `«${to}» no está en owners.yml, donde están quienes responden por los textos. ${es}`,
      en: `«${to}» is not in owners.yml, which has those who answer for texts. ${en}`,
    });
  return unknownArticleProblem(to, position, known);
}

/** A name of an article, in whatever file, that stands for nothing. */
export function unknownArticleProblem(to: string, position: Position, known: readonly string[]): Problem {
  const { es, en } = suggestion(to, known);
  return told(unknownArticle, position, {
    es: `No hay un artículo «${to}» en este idioma. ${es || 'Corrige el nombre, o quítalo.'}`,
    en: `There is no article «${to}» in this language. ${en || 'Mend the name, or take it out.'}`,
  });
}

function again({ to, position }: Reference, own: boolean): Problem {
  return told(
    relatedToItself,
    position,
    own
      ? {
          es: `«${to}» es este mismo artículo. Quítalo de «related».`,
          en: `«${to}» is this very article. Take it out of «related».`,
        }
      : {
          es: `«${to}» está dos veces en «related». Deja una.`,
          en: `«${to}» stands twice in «related». Leave one.`,
        },
  );
}
