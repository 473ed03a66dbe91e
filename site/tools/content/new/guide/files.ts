import { defaultLocale, locales, type Locale } from '@first-login/shared/locales';
import { stringify } from 'yaml';
import { withHash } from '../../hash-line.ts';
import type { Answers } from '../ask.ts';
import { hashOf } from '../hash-of.ts';
import { rules, scenarios } from './rules.ts';
import { textsEn } from './texts.en.ts';
import { textsEs } from './texts.es.ts';
import { words } from './words.ts';

const texts: Record<Locale, Readonly<Record<string, string>>> = { es: textsEs, en: textsEn };

/** The files of a new guide, by path from `src/content`: a small guide that is right as it stands, to be written on. */
export function guideFiles(answers: Answers): Map<string, string> {
  const folder = `guides/${answers['id'] ?? ''}`;
  const files = new Map([
    [`${folder}/guide.yml`, rules],
    [`${folder}/scenarios.yml`, scenarios],
  ]);
  for (const locale of locales)
    for (const [path, text] of Object.entries(texts[locale])) {
      const whole = path === 'guide.md' ? opening(answers, locale, text) : text;
      const source = locale === defaultLocale ? undefined : `${folder}/${defaultLocale}/${path}`;
      files.set(
        `${folder}/${locale}/${path}`,
        source === undefined ? whole : withHash(whole, hashOf(source, files)),
      );
    }
  return files;
}

function opening(answers: Answers, locale: Locale, text: string): string {
  const matter = {
    title: answers[`title-${locale}`],
    summary: answers[`summary-${locale}`],
    ...words[locale],
  };
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${text}`;
}
