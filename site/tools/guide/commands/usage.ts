import { locales } from '@first-login/shared/locales';
import type { Command } from './command.ts';

/** One line a command, in both languages. */
export function usage(commands: Readonly<Record<string, Command>>): string {
  return [
    'pnpm guide <command> [--lang es|en]',
    '',
    ...Object.entries(commands).flatMap(([name, { usage: how, summary }]) => [
      `  ${name} ${how}`.trimEnd(),
      ...locales.map((locale) => `      ${locale}  ${summary[locale]}`),
    ]),
  ].join('\n');
}
