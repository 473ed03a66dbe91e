import type { Nodes } from 'mdast';
import { locales } from '@first-login/shared/locales';
import { passagesOf } from './passages.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** Texts whose figures or links differ between the languages: one of them tells the customer something else. */
export function parityProblems(texts: ReadonlyMap<string, TextFile>): Problem[] {
  const [source, ...translations] = locales;
  return [...texts].flatMap(([path, text]) => {
    if (!path.startsWith(`${source}/`)) return [];
    return translations.flatMap((locale) => {
      const file = path.replace(source, locale);
      const other = texts.get(file);
      return other === undefined ? [] : compare(text, other, source, locale);
    });
  });
}

/** What must be the same in each language, in the same part of a text, whatever the words. */
type Parts = Map<string, string[]>;

function compare(source: TextFile, translation: TextFile, from: string, to: string): Problem[] {
  return [
    ...differences(figuresOf(source), figuresOf(translation), source, translation, figures),
    ...differences(linksOf(source, from), linksOf(translation, to), source, translation, links),
  ];
}

interface Wording {
  rule: string;
  message: (path: string, there: string, here: string) => Problem['message'];
}

const figures: Wording = {
  rule: 'digits-differ',
  message: (path, there, here) => ({
    es: `Las cifras no son las de ${path}: ahí ${there || 'ninguna'}, aquí ${here || 'ninguna'}. Corrige el que esté mal.`,
    en: `The figures are not those of ${path}: there ${there || 'none'}, here ${here || 'none'}. Mend the wrong one.`,
  }),
};

const links: Wording = {
  rule: 'links-differ',
  message: (path, there, here) => ({
    es: `Los enlaces no son los de ${path}: ahí ${there || 'ninguno'}, aquí ${here || 'ninguno'}. Corrige el que esté mal.`,
    en: `The links are not those of ${path}: there ${there || 'none'}, here ${here || 'none'}. Mend the wrong one.`,
  }),
};

/** Compared as a whole, so that a figure may move within a text; told where the first part differs. */
function differences(
  there: Parts,
  here: Parts,
  source: TextFile,
  translation: TextFile,
  { rule, message }: Wording,
): Problem[] {
  const whole = (parts: Parts) => inOrder([...parts.values()].flat());
  if (whole(there) === whole(here)) return [];
  const names = [...new Set([...there.keys(), ...here.keys()])];
  const part = names.find((name) => inOrder(there.get(name) ?? []) !== inOrder(here.get(name) ?? []));
  const passage = passagesOf(translation).find((one) => one.part === part) ?? passagesOf(translation)[0];
  const place = passage?.at(0) ?? { file: translation.file, line: 1, column: 1 };
  return [{ ...place, rule, message: message(source.file, whole(there), whole(here)) }];
}

const inOrder = (values: readonly string[]) => values.toSorted().join(', ');

function figuresOf(file: TextFile): Parts {
  const parts: Parts = new Map();
  for (const { part, text } of passagesOf(file))
    parts.set(part, [...(parts.get(part) ?? []), ...[...text.matchAll(/\d+/g)].map(([run]) => run)]);
  return parts;
}

function linksOf(file: TextFile, locale: string): Parts {
  const found = (node: Nodes): string[] => [
    // The language's own folder is the one difference that there must be.
    ...('url' in node ? [node.url.replaceAll(`/${locale}/`, '/*/')] : []),
    ...('children' in node ? node.children.flatMap(found) : []),
  ];
  return new Map([
    ['', file.lead.flatMap(found)],
    ...[...file.sections].map(([id, { nodes }]): [string, string[]] => [`#${id}`, nodes.flatMap(found)]),
  ]);
}
