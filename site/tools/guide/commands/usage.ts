import type { Locale } from '@first-login/shared/locales';
import type { Command } from './command.ts';

const words = { es: '<orden>', en: '<command>' };

/** How a program is called: a command, and below it what it does. */
export function usage(program: string, commands: Readonly<Record<string, Command>>, locale: Locale): string {
  return [
    `${program} ${words[locale]} [--lang es|en]`,
    '',
    ...Object.entries(commands).flatMap(([name, { usage: how, summary }]) => [
      `  ${name} ${how}`.trimEnd(),
      `      ${summary[locale]}`,
    ]),
  ].join('\n');
}
