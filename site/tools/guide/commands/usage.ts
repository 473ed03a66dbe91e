import type { Locale } from '@first-login/shared/locales';
import type { Command } from './command.ts';

const words = { es: '<orden>', en: '<command>' };

/** How a program is called: a command, and below it what it does. */
export function usage(program: string, commands: Readonly<Record<string, Command>>, locale: Locale): string {
  return [
    `${program} ${words[locale]} [--lang es|en]`,
    '',
    ...Object.entries(commands).flatMap(([name, command]) => [
      `  ${name} ${howOf(command, locale)}`.trimEnd(),
      `      ${command.summary[locale]}`,
    ]),
  ].join('\n');
}

/** The same of a program that does one thing alone. */
export function usageOfOne(program: string, command: Command, locale: Locale): string {
  const { summary, details } = command;
  return [
    `${program} ${howOf(command, locale)} [--lang es|en]`,
    '',
    `  ${summary[locale]}`,
    ...(details ? ['', details[locale]] : []),
  ].join('\n');
}

const howOf = ({ usage: how }: Command, locale: Locale) => (typeof how === 'string' ? how : how[locale]);
