import type { Locale } from '@first-login/shared/locales';
import type { Insights } from '../../../src/lib/insights/insights.ts';
import { readInstitution } from '../../../src/lib/institution/read.ts';
import { print, type Command } from '../../guide/commands/command.ts';
import { readStatus } from '../status/read.ts';
import type { Status } from '../status/status.ts';
import { readVotes, weeks } from '../status/votes.ts';

export const statusCommand: Command = {
  usage: '',
  summary: {
    es: 'cómo están los textos: traducciones, revisiones, lectura, votos y búsquedas',
    en: 'how the texts are: translations, reviews, reading level, votes and searches',
  },
  async run({ locale }) {
    const today = new Date();
    const status = await readStatus(readInstitution(), today);
    print([...textLines(status, locale), '', ...voteLines(await readVotes(today), locale)].join('\n'));
    return 0;
  },
};

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function textLines({ texts, translations, drafts, owners, hardest }: Status, locale: Locale): string[] {
  const es = locale === 'es';
  return [
    es ? `Textos: ${texts}` : `Texts: ${texts}`,
    '',
    es
      ? `Traducciones: ${translations.upToDate} al día, ${translations.older.length} atrasadas, ${translations.missing.length} textos en un solo idioma`
      : `Translations: ${translations.upToDate} up to date, ${translations.older.length} behind, ${translations.missing.length} texts in one language alone`,
    ...indented([...translations.older, ...translations.missing]),
    '',
    es
      ? `Borradores, que aún no se publican: ${drafts.length}`
      : `Drafts, not published yet: ${drafts.length}`,
    ...indented(drafts),
    '',
    es ? 'Revisiones, por quien responde:' : 'Reviews, by owner:',
    ...owners.flatMap(({ owner, texts: own, past, soon, next = '' }) => [
      es
        ? `  ${owner}: ${own} textos; ${past.length} vencidas, ${soon.length} en 30 días; la próxima, ${next}`
        : `  ${owner}: ${own} texts; ${past.length} past, ${soon.length} within 30 days; the next one ${next}`,
      ...indented(indented([...past, ...soon].map(({ path, by }) => `${by}  ${path}`))),
    ]),
    '',
    es
      ? 'Los que más cuesta leer (100 es muy fácil; INFLESZ en español, Flesch en inglés):'
      : 'Hardest to read (100 is very easy; INFLESZ in Spanish, Flesch in English):',
    ...indented(Object.values(hardest).flatMap((list) => list.map(({ path, score }) => `${score}  ${path}`))),
  ];
}

function voteLines(insights: Insights | undefined, locale: Locale): string[] {
  const es = locale === 'es';
  if (!insights)
    return [
      es
        ? 'Votos y búsquedas: aquí no hay una base de datos. Di cuál con DATABASE_URL.'
        : 'Votes and searches: there is no database here. Say which with DATABASE_URL.',
    ];
  const share = (value: { share: number } | undefined) =>
    value ? `${Math.round(value.share * 100)} %` : shown(undefined);
  const shown = (value: number | undefined) => value ?? (es ? 'menos de 5' : 'fewer than 5');
  const searches = insights.searches.map(({ week, submitted, withoutResult, withoutClick }) =>
    es
      ? `${week}: ${shown(submitted)} búsquedas, ${shown(withoutResult)} sin resultado, ${shown(withoutClick)} sin abrir ninguno`
      : `${week}: ${shown(submitted)} searches, ${shown(withoutResult)} without result, ${shown(withoutClick)} without opening any`,
  );
  return [
    es ? `Votos de ${weeks} semanas, del peor al mejor:` : `Votes of ${weeks} weeks, worst first:`,
    ...indented(
      insights.opinions.map(({ locale: own, id, votes, helpful }) =>
        es
          ? `${share(helpful)} útil (${votes} votos)  ${own}/${id}`
          : `${share(helpful)} helpful (${votes} votes)  ${own}/${id}`,
      ),
    ),
    ...(insights.opinions.length === 0
      ? [es ? '  Ningún texto tiene 5 votos o más.' : '  No text has 5 votes or more.']
      : []),
    '',
    es ? 'Búsquedas por semana:' : 'Searches by week:',
    ...indented(searches),
    '',
    es
      ? 'Lo que buscaban y no encontraron, si se dijo 5 veces o más:'
      : 'What they looked for and did not find, if it was said 5 times or more:',
    ...indented(insights.wishes.map(({ locale: own, words, count }) => `${count}  ${own}  ${words}`)),
    ...(insights.wishes.length === 0 ? [es ? '  Nada.' : '  Nothing.'] : []),
  ];
}
