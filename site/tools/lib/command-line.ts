import { parseArgs } from 'node:util';
import { defaultLocale, isLocale, locales, type Locale } from '@first-login/shared/locales';
import { print, type Command } from '../guide/commands/command.ts';
import { CallError } from './call-error.ts';
import { usage, usageOfOne } from '../guide/commands/usage.ts';
import { suggestion } from '../guide/nearest.ts';
import { formatProblem, GuideProblems } from '../guide/problem.ts';

let locale: Locale = defaultLocale;

/** Commands by name, each loaded when it is called: one does not wait for what another needs. */
type Commands = Readonly<Record<string, () => Promise<Command>>>;

/**
 * Runs one of a program's commands as the command line asks, and sets the exit code. Whatever is wrong with the call or
 * with the editors' files is told in sentences, in the language of `--lang`.
 * @param program how the program is called: `pnpm guide`
 */
export async function runCommandLine(program: string, commands: Commands): Promise<void> {
  await telling(() => main(program, commands, wordsOf(process.argv)));
}

/**
 * The same of a program that does one thing alone.
 * @param program how it is called: `pnpm insights`
 */
export async function runProgram(program: string, command: Command): Promise<void> {
  await telling(() => {
    const words = wordsOf(process.argv);
    listenFor(words);
    return run(program, command, words, (language) => usageOfOne(program, command, language));
  });
}

/** Sets the exit code to what something ends with. What it throws is told in sentences. */
async function telling(work: () => Promise<number>): Promise<void> {
  // Who reads may stop early (`| head`): that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof CallError) console.error(error.sentence[locale].trim());
    else if (error instanceof GuideProblems)
      for (const problem of error.problems) console.error(formatProblem(problem, locale));
    else console.error(unforeseen(error)[locale]);
    process.exitCode = 1;
  }
}

/** What went wrong with a file or in the program itself, as far as it can be said. With `DEBUG` set, where in the program. */
function unforeseen(error: unknown): Record<Locale, string> {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const why = code === undefined ? undefined : failures[code];
  if (why && path !== undefined)
    return { es: `No se puede usar ${path}: ${why.es}`, en: `${path} cannot be used: ${why.en}` };
  const told =
    process.env['DEBUG'] && error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    es: `El programa falló, y no por tus textos. Dáselo a quien lo mantiene, con esta línea: ${told}`,
    en: `The program failed, and not because of your texts. Tell who looks after it, with this line: ${told}`,
  };
}

/** Failures of the system, by Node's names for them. */
const failures: Readonly<Record<string, Record<Locale, string>>> = {
  EACCES: {
    es: 'no tienes permiso. Pídelo a quien administra la computadora.',
    en: 'you may not. Ask whoever runs the computer.',
  },
  EPERM: {
    es: 'no tienes permiso. Pídelo a quien administra la computadora.',
    en: 'you may not. Ask whoever runs the computer.',
  },
  EROFS: {
    es: 'el disco es solo para leer. Trabaja en una copia.',
    en: 'the disk is only for reading. Work on a copy.',
  },
  ENOENT: { es: 'no existe. Corrige el nombre.', en: 'there is no such file or folder. Mend the name.' },
  ENOTDIR: { es: 'no es una carpeta. Corrige el nombre.', en: 'it is no folder. Mend the name.' },
  EISDIR: {
    es: 'es una carpeta, y ahí va un archivo. Quítala o cámbiala de nombre.',
    en: 'it is a folder where a file belongs. Take it away or rename it.',
  },
  ENOSPC: {
    es: 'el disco está lleno. Haz lugar e intenta otra vez.',
    en: 'the disk is full. Make room and try again.',
  },
  EBUSY: {
    es: 'otro programa lo está usando. Ciérralo e intenta otra vez.',
    en: 'another program is using it. Close that and try again.',
  },
};

/** What was asked for, without the program itself. */
function wordsOf([, , ...words]: readonly string[]): string[] {
  // Some versions of pnpm hand on the `--` that stands before a script's own words.
  return words[0] === '--' ? words.slice(1) : words;
}

/**
 * Whatever is said, it is said in the language that was asked for, wherever that stands.
 * @returns at which word that is, or -1
 */
function listenFor(words: readonly string[]): number {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at]?.split('=')[1] ?? words[at + 1];
  if (at >= 0 && isLocale(asked)) locale = asked;
  return at;
}

async function main(program: string, commands: Commands, words: string[]): Promise<number> {
  const at = listenFor(words);
  const leading = at === 0 ? (words[0] === '--lang' ? 2 : 1) : 0;
  const [name, ...after] = words.slice(leading);
  const rest = [...after, ...words.slice(0, leading)];
  if (name === undefined || name === '--help' || name === '-h') {
    print(usage(program, await allOf(commands), locale));
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const { es, en } = suggestion(name, Object.keys(commands));
    throw new CallError({
      es: `«${name}» no es una orden de ${program}. ${es}`,
      en: `«${name}» is not a command of ${program}. ${en}`,
    });
  }
  const command = await load();
  return run(name, command, rest, (language) => usage(program, { [name]: command }, language));
}

async function allOf(commands: Commands): Promise<Record<string, Command>> {
  const loaded = Object.entries(commands).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** @param help how it is called */
async function run(
  name: string,
  command: Command,
  args: string[],
  help: (locale: Locale) => string,
): Promise<number> {
  const config = {
    ...command.options,
    lang: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals, tokens } = parseArgs({
    args,
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(name, token, config);
  const { lang, help: isAsked, ...options } = values;
  if (isLocale(lang)) locale = lang;
  else if (lang !== undefined)
    throw new CallError({
      es: `«--lang» debe ser uno de: ${locales.join(', ')}.`,
      en: `«--lang» must be one of: ${locales.join(', ')}.`,
    });
  if (isAsked === true) {
    print(help(locale));
    return 0;
  }
  const most = { any: Infinity, two: 2, one: 1, none: 0 }[command.takes ?? 'none'];
  const extra = positionals[most];
  if (extra !== undefined)
    throw new CallError({
      es: `«${name}» no sabe qué hacer con «${extra}». Quítalo.`,
      en: `«${name}» does not know what to do with «${extra}». Take it out.`,
    });
  return command.run({ given: positionals, options: single(options), locale });
}

function checkOption(
  name: string,
  { name: option, rawName, value }: { name: string; rawName: string; value: string | undefined },
  known: NonNullable<Command['options']>,
): void {
  const found = Object.hasOwn(known, option) ? known[option] : undefined;
  if (!found) {
    const { es, en } = suggestion(
      rawName,
      Object.keys(known).map((one) => `--${one}`),
    );
    throw new CallError({
      es: `«${rawName}» no es una opción de «${name}». ${es}`,
      en: `«${rawName}» is not an option of «${name}». ${en}`,
    });
  }
  if ((found.type === 'string') === (value === undefined))
    throw new CallError(
      value === undefined
        ? { es: `A «${rawName}» le falta su valor.`, en: `«${rawName}» lacks its value.` }
        : { es: `«${rawName}» no lleva valor.`, en: `«${rawName}» takes no value.` },
    );
}

/** The options as given once; none of ours may be given several times. */
function single(values: Record<string, unknown>): Record<string, string | boolean | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' || typeof value === 'boolean' ? value : undefined,
    ]),
  );
}
