import { brotliCompressSync } from 'node:zlib';
import { paths } from '@first-login/shared/guide';
import { locales, type Locale } from '@first-login/shared/locales';
import { readInstitution } from '../../../src/lib/institution/read.ts';
import { readSources } from '../../content/sources.ts';
import type { Compiled } from '../compile.ts';
import { contentFolder, firstLoginFolder, guideFolders } from '../folder.ts';
import { compileTexts } from '../load.ts';
import { formatProblem } from '../problem.ts';
import { toGuide } from '../rules.ts';
import { print, type Command } from './command.ts';

export const checkCommand: Command = {
  usage: '',
  summary: {
    es: 'qué está mal en la guía y cómo corregirlo',
    en: 'what is wrong with the guide and how to mend it',
  },
  async run({ locale }) {
    const { texts } = await readSources(contentFolder());
    let code = 0;
    for (const folder of guideFolders(texts.keys())) {
      const compiled = compileTexts(texts, readInstitution(), folder);
      if (folder !== firstLoginFolder) print(`\n${folder}`);
      code = Math.max(code, report(compiled, locale));
    }
    return code;
  },
};

function report({ packs, problems, rules, scenarios }: Compiled, locale: Locale): number {
  for (const problem of problems) print(formatProblem(problem, locale));
  if (!packs || !rules) {
    print(countOf(problems.length, locale));
    return 1;
  }
  const counts = [paths(toGuide(rules)).length, rules.routes.length, scenarios] as const;
  print(success(...counts)[locale]);
  for (const language of locales) {
    const json = Buffer.from(JSON.stringify(packs[language]));
    print(size(language, json.byteLength, brotliCompressSync(json).byteLength)[locale]);
  }
  return 0;
}

function countOf(problems: number, locale: Locale): string {
  if (problems === 1) return { es: '1 problema.', en: '1 problem.' }[locale];
  return { es: `${problems} problemas.`, en: `${problems} problems.` }[locale];
}

const success = (ways: number, routes: number, scenarios: number) => ({
  es: `La guía está bien: ${ways} caminos, ${routes} rutas, ${scenarios} casos.`,
  en: `The guide is well: ${ways} paths, ${routes} routes, ${scenarios} scenarios.`,
});

const size = (language: Locale, raw: number, brotli: number) => ({
  es: `Paquete «${language}»: ${raw} bytes, ${brotli} con brotli.`,
  en: `Pack «${language}»: ${raw} bytes, ${brotli} with brotli.`,
});
