import type { Institution } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { compare } from '../../guide/diff/compare.ts';
import { changesInWords } from '../../guide/diff/sentences.ts';
import { firstLoginFolder } from '../../guide/folder.ts';
import { compileTexts } from '../../guide/load.ts';
import { rulesFrom } from '../../guide/load-rules.ts';
import { pathRecords } from '../../guide/path-records.ts';
import { wordsOf } from '../../guide/words.ts';
import type { Told } from '../../preview/told.ts';
import { readMade } from '../../videos/files.ts';
import { checkContent } from '../check.ts';
import { knownIcons } from '../icons.ts';
import { plain } from '../report/report.ts';
import type { Sources } from '../sources.ts';

/** The text that the pictures show, with some mistakes of a new editor's in it. */
export const sample: Record<
  Locale,
  { file: string; address: string; changes: [from: RegExp, to: string][] }
> = {
  es: {
    file: 'faqs/es/clave-temporal.md',
    address: '/es/preguntas/clave-temporal/',
    changes: [
      [/^topic: .*$/m, 'topic: netkye'],
      [/\n---\n\n/, '\n---\n\n[Haz clic aquí](clave-temporal.md) para crear tu contrasña. '],
    ],
  },
  en: {
    file: 'faqs/en/clave-temporal.md',
    address: '/en/questions/clave-temporal/',
    changes: [
      [/^topic: .*$/m, 'topic: netkye'],
      [/\n---\n\n/, '\n---\n\n[Click here](clave-temporal.md) to make your pasword. '],
    ],
  },
};

/** The editors' files with those mistakes. */
export function withMistakes({ texts, others }: Sources, locale: Locale): Sources {
  const { file, changes } = sample[locale];
  const text = changes.reduce((rest, [from, to]) => rest.replace(from, to), texts.get(file) ?? '');
  return { texts: new Map([...texts, [file, text]]), others };
}

/** What the check finds in them: for the preview, and as `pnpm content check` prints it. */
export async function checkedSample(
  sources: Sources,
  locale: Locale,
): Promise<Pick<Told, 'checked'> & { printed: string }> {
  const checked = await checkContent(sources, new Date(), { icons: knownIcons(), made: readMade() });
  return { checked, printed: plain(checked.problems, checked.texts.length, locale) };
}

/** What `pnpm guide diff` says when who wants the web is no longer asked for a temporary key first. */
export function changedRule({ texts }: Sources, institution: Institution, locale: Locale): string {
  const rules = texts.get(`${firstLoginFolder}/guide.yml`) ?? '';
  const changed = rules.replace(/(id: web-temporary-key[\s\S]*?temporaryKey: )yes/, '$1[yes, unsure]');
  const pack = compileTexts(texts, institution, firstLoginFolder).drafts?.[locale];
  if (!pack || changed === rules) throw new Error('The guide has no rule to change for the picture.');
  const changes = compare(pathRecords(rulesFrom(rules)), pathRecords(rulesFrom(changed)));
  return changesInWords(changes, wordsOf(pack), locale).join('\n');
}
