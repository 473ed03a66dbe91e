import { posix } from 'node:path';
import type { Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import type { Facts } from '../facts.ts';
import { toDate } from '../days.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';

const reviewPast: Rule = {
  id: 'review-past',
  severity: 'warning',
  asks: {
    es: 'Los textos se revisan antes de su fecha (reviewBy).',
    en: 'Texts are reviewed before their date (reviewBy).',
  },
  why: {
    es: 'Nadie ha comprobado que lo que dice siga siendo cierto. Es un aviso y no un error: un día que llega no debe impedir publicar otra cosa.',
    en: 'Nobody has checked that what it says is still true. It is a warning and no error: a day that comes must not keep something else from being published.',
  },
  example: shown(faq, 'reviewBy: 2027-05-23', 'reviewBy: 2026-11-24', 'reviewBy: 2027-05-23'),
};

const reviewSoon: Rule = {
  id: 'review-soon',
  severity: 'warning',
  asks: {
    es: 'A los textos les faltan más de 30 días para su revisión.',
    en: 'Texts have more than 30 days left until their review.',
  },
  why: {
    es: 'Así da tiempo de preguntar lo que haga falta.',
    en: 'Then there is time to ask what has to be asked.',
  },
  example: shown(faq, 'reviewBy: 2027-05-23', 'reviewBy: 2026-12-10', 'reviewBy: 2027-05-23'),
};

const reviewOrder: Rule = {
  id: 'review-order',
  severity: 'error',
  asks: {
    es: 'La última revisión (reviewed) ya pasó, y la próxima (reviewBy) es después de ella.',
    en: 'The last review (reviewed) is over, and the next one (reviewBy) comes after it.',
  },
  why: { es: 'Una de las dos fechas está mal escrita.', en: 'One of the two dates is mistyped.' },
  example: shown(
    faq,
    'reviewed: 2026-11-23\nreviewBy: 2027-05-23',
    'reviewed: 2028-11-23\nreviewBy: 2027-05-23',
    'reviewed: 2026-11-23\nreviewBy: 2027-05-23',
  ),
};

const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'error',
  asks: { es: 'No hay dos páginas con el mismo título.', en: 'No two pages have the same title.' },
  why: {
    es: 'En los resultados de búsqueda no se distinguen.',
    en: 'Among search results they cannot be told apart.',
  },
  example: shown(
    'faqs/es/tarjeta.md',
    'title: ¿Qué es la tarjeta?',
    'title: ¿Qué es la clave?',
    'title: ¿Qué es la tarjeta?',
  ),
};

const orphanArticle: Rule = {
  id: 'orphan-article',
  severity: 'warning',
  asks: {
    es: 'Otro texto lleva a cada artículo: con un enlace, como relacionado, o desde la página de inicio.',
    en: 'Another text leads to each article: by a link, as related, or from the home page.',
  },
  why: {
    es: 'A un artículo al que nada lleva solo llega quien lo busca por su nombre.',
    en: 'An article that nothing leads to is found only by who searches for its name.',
  },
  example: {
    bad: [{ in: 'home.yml', replace: '  - tutorials/registro\n', by: '' }],
    good: ['es', 'en'].map((locale) => ({
      in: `faqs/${locale}/clave.md`,
      replace: 'related:\n',
      by: 'related:\n  - tutorials/registro\n',
    })),
  },
};

export const keptRules = [reviewPast, reviewSoon, reviewOrder, duplicateTitle, orphanArticle];

const day = 24 * 60 * 60 * 1000;
/** How long before its date a review is told, in days. */
const soon = 30;
/** A review further away than this is a slip in its year, in days. */
const tooFar = 5 * 366;

/** Reviews that are due. */
export function reviewProblems({ texts, today }: Content): Problem[] {
  return texts.flatMap(({ dates, reviewedPosition, reviewByPosition }): Problem[] => {
    const by = toDate(dates.reviewBy);
    const last = toDate(dates.reviewed);
    // Somewhere it is tomorrow already.
    if (last && dates.reviewed !== undefined && last.getTime() > today.getTime() + day)
      return [
        told(reviewOrder, reviewedPosition, {
          es: `La última revisión (${dates.reviewed}) todavía no llega. Escribe el día en que alguien revisó el texto.`,
          en: `The last review (${dates.reviewed}) is still to come. Write the day on which somebody reviewed the text.`,
        }),
      ];
    if (!by || dates.reviewBy === undefined) return [];
    if (last && last >= by)
      return [
        told(reviewOrder, reviewByPosition, {
          es: `La próxima revisión (${dates.reviewBy}) no es después de la última (${dates.reviewed ?? ''}). Corrige una de las dos.`,
          en: `The next review (${dates.reviewBy}) does not come after the last one (${dates.reviewed ?? ''}). Mend one of them.`,
        }),
      ];
    const left = Math.ceil((by.getTime() - today.getTime()) / day);
    if (left > tooFar)
      return [
        told(reviewOrder, reviewByPosition, {
          es: `La próxima revisión (${dates.reviewBy}) está a más de cinco años: hasta entonces nadie miraría este texto. Corrige el año.`,
          en: `The next review (${dates.reviewBy}) is more than five years away: until then nobody would look at this text. Mend the year.`,
        }),
      ];
    if (left > soon) return [];
    if (left < 0)
      return [
        told(reviewPast, reviewByPosition, {
          es: `Había que revisar este texto a más tardar el ${dates.reviewBy}. Compruébalo y pon las fechas nuevas en reviewed y reviewBy.`,
          en: `This text was to be reviewed by ${dates.reviewBy}. Check it, and put the new dates into reviewed and reviewBy.`,
        }),
      ];
    return [
      told(reviewSoon, reviewByPosition, {
        es: `A este texto le toca revisión ${left === 0 ? 'hoy' : `en ${left} ${left === 1 ? 'día' : 'días'}`} (${dates.reviewBy}). Compruébalo y pon las fechas nuevas en reviewed y reviewBy.`,
        en: `This text is to be reviewed ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`} (${dates.reviewBy}). Check it, and put the new dates into reviewed and reviewBy.`,
      }),
    ];
  });
}

const named = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Two pages of one language under one title. */
export function titleProblems({ texts }: Content): Problem[] {
  const seen = new Map<string, Facts>();
  return texts.flatMap((text): Problem[] => {
    if (!text.title || text.kind === 'guides') return [];
    // Terms and topics may be called as an article is, but not as each other.
    const own = text.kind === 'glossary' || text.kind === 'topics' ? text.kind : '';
    const key = `${own} ${text.locale} ${named(text.title.text)}`;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, text);
      return [];
    }
    return [
      told(duplicateTitle, text.title.position, {
        es: `${other.path} ya se llama «${text.title.text}». Di en el título en qué se distingue este, o junta los dos.`,
        en: `${other.path} is already called «${text.title.text}». Say in the title what sets this one apart, or join the two.`,
      }),
    ];
  });
}

/** Articles that nothing leads to. */
export function orphanProblems(content: Content): Problem[] {
  const reached = new Set(content.named);
  for (const text of content.texts) {
    if (text.draft) continue;
    for (const { to } of text.references) if (to !== `${text.kind}/${text.id}`) reached.add(to);
    for (const target of linkTargets(text)) reached.add(target);
  }
  return content.texts
    .filter(({ kind, draft }) => !draft && (kind === 'faqs' || kind === 'tutorials'))
    .filter(({ kind, id }) => !reached.has(`${kind}/${id}`))
    .map(({ file }) =>
      told(
        orphanArticle,
        { file, line: 1, column: 1 },
        {
          es: 'Ningún otro texto lleva a este artículo. Enlázalo desde otro, o nómbralo en su «related».',
          en: 'No other text leads to this article. Link to it from another, or name it in its «related».',
        },
      ),
    );
}

/** The articles that a text links to, as `faqs/clave-temporal`. */
function linkTargets(text: Facts): string[] {
  const folder = posix.dirname(text.path);
  return text.links.flatMap(({ url }) => {
    const [, kind, id] = /^(faqs|tutorials)\/[a-z]+\/([a-z0-9-]+)\.md/.exec(posix.join(folder, url)) ?? [];
    const key = `${kind ?? ''}/${id ?? ''}`;
    return kind && key !== `${text.kind}/${text.id}` ? [key] : [];
  });
}
