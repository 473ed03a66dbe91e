import { readMatter, splitText } from '../../guide/text-file.ts';
import type { Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import { dayOf, toDate } from '../days.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { shown, told, type Rule } from './rule.ts';

const reviewOlder: Rule = {
  id: 'review-older',
  severity: 'warning',
  asks: {
    es: 'Un texto que cambia lleva también la fecha en que alguien lo revisó (reviewed).',
    en: 'A text that changes also gets the day on which somebody reviewed it (reviewed).',
  },
  why: {
    es: 'Quien lo lee ve esa fecha: la de antes dice que alguien revisó lo que aún no estaba escrito. Se compara con lo último que guardó Git; donde no hay Git no se avisa.',
    en: 'Readers see that day: the old one says that somebody reviewed what was not written yet. It is compared with what Git has last kept; without Git nothing is told.',
  },
  example: shown(
    'pages/es/ayuda.md',
    'reviewed: 2026-11-23\nreviewBy: 2027-05-23\n---\n\nLlama al',
    'reviewed: 2026-11-23\nreviewBy: 2027-05-23\n---\n\nMarca el',
    'reviewed: 2026-11-26\nreviewBy: 2027-05-23\n---\n\nMarca el',
  ),
};

export const changedRules = [reviewOlder];

const hour = 60 * 60 * 1000;

/**
 * Texts that say something else than when they were last committed, under the day of their last review.
 * @param sources the texts as they are written, by path from `src/content`
 * @param committed the same as they were, of those that were written otherwise
 */
export function changedProblems(
  { byPath, today }: Content,
  sources: ReadonlyMap<string, string>,
  committed: ReadonlyMap<string, string>,
): Problem[] {
  return [...committed].flatMap(([path, before]): Problem[] => {
    const text = byPath.get(path);
    const last = toDate(text?.dates.reviewed);
    const now = sources.get(path);
    if (!text || text.draft || !last || now === undefined) return [];
    // Somewhere it is still that day.
    if (today.getTime() - last.getTime() < 36 * hour) return [];
    const [was, is] = [saidIn(before), saidIn(now)];
    if (was.reviewed !== is.reviewed || was.words === is.words) return [];
    const day = dayOf(today);
    return [
      told(reviewOlder, text.reviewedPosition, {
        es: `Cambiaste el texto y no la fecha de revisión. Si lo revisaste hoy, pon reviewed: ${day}.`,
        en: `You changed the text and not the day of its review. If you reviewed it today, write reviewed: ${day}.`,
      }),
    ];
  });
}

/** What a text says, and the day of its review. Where a link leads may change without a review: its target was renamed. */
function saidIn(source: string): { words: string; reviewed: unknown } {
  const { value } = readMatter('', source).matter;
  const matter = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const body = splitText(source)?.body ?? source;
  return {
    words: fingerprintOf(matter, body.replaceAll(/\]\([^)\n]*\)/g, ']()')),
    reviewed: matter['reviewed'],
  };
}
