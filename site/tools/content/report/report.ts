import type { Locale } from '@first-login/shared/locales';
import type { Problem } from '../../guide/problem.ts';
import { summary } from './summary.ts';

/** What a check found, for one reader or another. */
export type Format = (problems: readonly Problem[], files: number, locale: Locale) => string;

const severities = {
  es: { error: 'error', warning: 'aviso' },
  en: { error: 'error', warning: 'warning' },
};

/** For people: a line for each problem, then how many there are. */
export const plain: Format = (problems, files, locale) =>
  [
    ...problems.map(
      ({ file, line, column, severity = 'error', message, rule }) =>
        `${file}:${line}:${column}  ${severities[locale][severity]}  ${message[locale]}  [${rule}]`,
    ),
    ...(problems.length > 0 ? [''] : []),
    summary(problems, files)[locale],
  ].join('\n');

/** For programs: all that there is to know, in both languages. */
const json: Format = (problems, files) =>
  JSON.stringify(
    {
      files,
      problems: problems.map(({ severity = 'error', fix, about: _, ...problem }) => ({
        severity,
        ...problem,
        fixable: fix !== undefined,
      })),
    },
    null,
    2,
  );

/** For GitHub: each problem stands at its line in a pull request. */
const github: Format = (problems, files, locale) =>
  [
    ...problems.map(
      ({ file, line, column, severity = 'error', message, rule }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message[locale])}`,
    ),
    summary(problems, files)[locale],
  ].join('\n');

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts: what the runner reads back.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const formats: Readonly<Record<string, Format>> = { plain, json, github };
