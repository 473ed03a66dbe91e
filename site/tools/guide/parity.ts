import { locales } from '@first-login/shared/locales';
import type { Problem } from './problem.ts';

/** What must be the same in each language of a text, whatever the words: digits and links. */
function fingerprint(text: string, locale: string): { digits: string; links: string } {
  const body = text.replaceAll(/\(([^()\s]*\/)(?:es|en)\/([^()\s]*)\)/g, '($1*/$2)');
  const links = [...body.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) =>
    href.replaceAll(`/${locale}/`, '/*/'),
  );
  const digits = [...body.replaceAll(/\]\([^)]*\)/g, '').matchAll(/\d+/g)].map(([run]) => run);
  return { digits: digits.toSorted().join(', '), links: links.toSorted().join(', ') };
}

/** Texts whose digits or links differ between the languages: one of them tells the customer something else. */
export function parityProblems(texts: ReadonlyMap<string, string>): Problem[] {
  const [source, ...translations] = locales;
  return [...texts].flatMap(([path, text]) =>
    path.startsWith(`${source}/`)
      ? translations.flatMap((locale) => compare(path, text, locale, texts.get(path.replace(source, locale))))
      : [],
  );
}

function compare(path: string, text: string, locale: string, other: string | undefined): Problem[] {
  if (other === undefined) return [];
  const mine = fingerprint(text, path.slice(0, 2));
  const theirs = fingerprint(other, locale);
  const problem = (rule: string, es: string, en: string): Problem => ({
    file: path.replace(/^[a-z]+/, locale),
    line: 1,
    column: 1,
    rule,
    message: { es, en },
  });
  const found: Problem[] = [];
  if (mine.digits !== theirs.digits)
    found.push(
      problem(
        'digits-differ',
        `Las cifras no son las mismas que en ${path}: ahí dice ${mine.digits || 'ninguna'}, aquí ${theirs.digits || 'ninguna'}. Corrige el que esté mal.`,
        `The figures are not those of ${path}: there ${mine.digits || 'none'}, here ${theirs.digits || 'none'}. Mend the wrong one.`,
      ),
    );
  if (mine.links !== theirs.links)
    found.push(
      problem(
        'links-differ',
        `Los enlaces no son los mismos que en ${path}: ahí ${mine.links || 'ninguno'}, aquí ${theirs.links || 'ninguno'}.`,
        `The links are not those of ${path}: there ${mine.links || 'none'}, here ${theirs.links || 'none'}.`,
      ),
    );
  return found;
}
