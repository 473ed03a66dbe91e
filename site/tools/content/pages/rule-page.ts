import { locales, type Locale } from '@first-login/shared/locales';
import type { Problem } from '../../guide/problem.ts';
import type { Change, Rule } from '../rules/rule.ts';

const words = {
  es: {
    language: 'Español',
    error: 'Es un error: impide publicar.',
    warning: 'Es un aviso: no impide publicar.',
    fixes: '«pnpm content check --fix» corrige una parte.',
    why: 'Por qué:',
    bad: 'Mal',
    told: 'Lo que dice la revisión',
    good: 'Bien',
    removed: (file: string) => `Falta ${file}.`,
  },
  en: {
    language: 'English',
    error: 'An error: it keeps the text from being published.',
    warning: 'A warning: it does not keep the text from being published.',
    fixes: '“pnpm content check --fix” mends some of it.',
    why: 'Why:',
    bad: 'Bad',
    told: 'What the check says',
    good: 'Good',
    removed: (file: string) => `${file} is missing.`,
  },
} as const;

/** A rule's page, in both languages, from the rule itself and what it says of its own bad example. */
export function rulePage(rule: Rule, problems: readonly Problem[]): string {
  return `# ${rule.id}\n\n${locales.map((locale) => section(rule, problems, locale)).join('\n\n')}\n`;
}

function section(rule: Rule, problems: readonly Problem[], locale: Locale): string {
  const t = words[locale];
  const said = problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column}  ${message[locale]}`,
  );
  return [
    `## ${t.language}`,
    rule.asks[locale],
    `${t.why} ${rule.why[locale]}`,
    `${t[rule.severity]}${rule.fixes ? ` ${t.fixes}` : ''}`,
    `### ${t.bad}`,
    example(rule.example.bad, locale),
    `### ${t.told}`,
    fence(said.join('\n'), 'text'),
    `### ${t.good}`,
    example(rule.example.good, locale),
  ].join('\n\n');
}

function example(changes: readonly Change[], locale: Locale): string {
  return changes
    .map((change) => {
      if ('remove' in change) return words[locale].removed(change.remove);
      const file = 'in' in change ? change.in : change.write;
      const text = 'in' in change ? change.by || `~~${change.replace.trim()}~~` : change.text;
      return `\`${file}\`:\n\n${fence(visible(text).trim(), file.endsWith('.yml') ? 'yaml' : 'md')}`;
    })
    .join('\n\n');
}

/** What cannot be seen is shown by its code. */
const visible = (text: string) => text.replaceAll('\u200b', '[U+200B]').replaceAll('{hash}', "'1a2b3c4d'");

const fence = (text: string, language: string) => `\`\`\`\`${language}\n${text}\n\`\`\`\``;

/** The list of all rules. */
export function rulesIndex(rules: readonly Rule[], guideRules: readonly Rule[]): string {
  return (
    [
      '# Reglas de los textos · Rules of the texts',
      'Las hace cumplir `pnpm content check`. Estas páginas salen de las reglas: `pnpm content rules` las escribe.',
      '`pnpm content check` sees to them. These pages are made from the rules: `pnpm content rules` writes them.',
      table(rules),
      '## Reglas de las guías · Rules of guides',
      'Además de las de los textos, que valen también para los de una guía. También las revisa `pnpm guide check`.',
      'Besides those of texts, which hold for a guide’s as well. `pnpm guide check` sees to them too.',
      table(guideRules),
    ].join('\n\n') + '\n'
  );
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, asks, fixes }) =>
      `| [${id}](${id}.md) | ${severity === 'error' ? 'error' : 'aviso · warning'}${fixes ? ' · --fix' : ''} | ${asks.es} | ${asks.en} |`,
  );
  return ['| | | Español | English |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
