import { stripVTControlCharacters } from 'node:util';
import type { Finding, Severity } from './finding.ts';
import type { Language } from './words.ts';

/** Of one page: what was found, and whether the guide works there. */
export interface Report {
  url: string;
  works: boolean;
  findings: Finding[];
  /** The snippet that was put into the page, with `--try`. */
  tried?: string;
}

export const reportOf = (url: string, findings: Finding[], tried: string | undefined): Report => ({
  url,
  works: findings.every(({ severity }) => severity !== 'error'),
  findings,
  ...(tried !== undefined && { tried }),
});

/** Characters that would move a terminal's cursor, or turn the direction of what follows: a page may have put them there. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text of the page as it may be printed. */
export const clean = (text: string): string =>
  stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.replace(unsafe, ''))
    .join('\n');

const marks: Record<Severity, string> = { error: '✗', warning: '!', note: '·' };

const words = {
  en: {
    write: 'Write',
    works: (url: string) => `✓ The guide works on ${url}.`,
    fails: (url: string, count: number) =>
      `The guide does not work on ${url}: ${count} ${count === 1 ? 'thing' : 'things'} to mend.`,
    more: (warnings: number) =>
      warnings === 0 ? '' : ` ${warnings} ${warnings === 1 ? 'thing is' : 'things are'} lost (!).`,
    tried: 'This is what was tried, before the end of the page’s body:',
  },
  es: {
    write: 'Escribe',
    works: (url: string) => `✓ La guía funciona en ${url}.`,
    fails: (url: string, count: number) =>
      `La guía no funciona en ${url}: ${count} ${count === 1 ? 'cosa' : 'cosas'} por arreglar.`,
    more: (warnings: number) =>
      warnings === 0
        ? ''
        : ` Se ${warnings === 1 ? 'pierde' : 'pierden'} ${warnings} ${warnings === 1 ? 'cosa' : 'cosas'} (!).`,
    tried: 'Esto es lo que se probó, antes del final del cuerpo de la página:',
  },
} as const;

const indent = (text: string, by: string) => text.replace(/^/gm, by);

function paragraph({ id, severity, says, write }: Finding, language: Language): string {
  const sentence = `${marks[severity]} ${clean(says[language]).replaceAll('\n', ' ')} [${id}]`;
  return write === undefined
    ? sentence
    : `${sentence}\n  ${words[language].write}:\n${indent(clean(write), '    ')}`;
}

/** The report as a developer reads it. */
export function inSentences({ url, works, findings, tried }: Report, language: Language): string {
  const say = words[language];
  const count = (kind: Severity) => findings.filter(({ severity }) => severity === kind).length;
  const address = clean(url);
  const verdict =
    (works ? say.works(address) : say.fails(address, count('error'))) + say.more(count('warning'));
  return [
    ...findings.map((finding) => paragraph(finding, language)),
    ...(tried === undefined ? [] : [`${say.tried}\n${indent(clean(tried), '    ')}`]),
    verdict,
  ].join('\n\n');
}

/** The report for scripts: sentences in one language, without what a terminal could take for more than text. */
export function asJson({ url, works, findings, tried }: Report, language: Language): string {
  return JSON.stringify(
    {
      url: clean(url),
      works,
      findings: findings.map(({ id, severity, says, write }) => ({
        id,
        severity,
        says: clean(says[language]),
        ...(write !== undefined && { write: clean(write) }),
      })),
      ...(tried !== undefined && { tried: clean(tried) }),
    },
    null,
    2,
  );
}
