import { locales } from '@first-login/shared/locales';
import type { Command } from './command.ts';

/** How a program is called: one line a command, in both languages. */
export function usage(program: string, commands: Readonly<Record<string, Command>>): string {
  return [
    `${program} <command> [--lang es|en]`,
    '',
    ...Object.entries(commands).flatMap(([name, { usage: how, summary }]) => [
      `  ${name} ${how}`.trimEnd(),
      ...locales.map((locale) => `      ${locale}  ${summary[locale]}`),
    ]),
  ].join('\n');
}
