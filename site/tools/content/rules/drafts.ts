import { posix } from 'node:path';
import { defaultLocale } from '@first-login/shared/locales';
import { placeOfFile } from '../../../src/lib/routes.ts';
import type { Position, Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import type { Facts } from '../facts.ts';
import { shown, told, type Rule } from './rule.ts';

const day = 'reviewBy: 2027-05-23';
const draft = (file: string) => ({ in: file, replace: day, by: `draft: true\n${day}` });
const published = (file: string) => ({ in: file, replace: day, by: day });

const linkToDraft: Rule = {
  id: 'link-to-draft',
  severity: 'error',
  asks: {
    es: 'Lo que se publica no lleva a un borrador (draft: true).',
    en: 'What is published does not lead to a draft (draft: true).',
  },
  why: {
    es: 'Un borrador no se publica: quien siga el enlace llegaría a una página de error.',
    en: 'A draft is not published: who follows the link would land on an error page.',
  },
  example: {
    bad: [draft('faqs/es/tarjeta.md'), draft('faqs/en/tarjeta.md')],
    good: [published('faqs/es/tarjeta.md'), published('faqs/en/tarjeta.md')],
  },
};

const draftSource: Rule = {
  id: 'draft-source',
  severity: 'error',
  asks: {
    es: 'Una traducción publicada tiene publicado su texto en español.',
    en: 'A translation that is published has its Spanish text published.',
  },
  why: {
    es: 'El español se escribe y se aprueba primero. Al revés sí se puede: mientras la traducción es borrador, se muestra el español.',
    en: 'Spanish is written and approved first. The other way round is fine: while the translation is a draft, the Spanish is shown.',
  },
  example: shown(
    'glossary/es/clave.md',
    'article: faqs/clave',
    'article: faqs/clave\ndraft: true',
    'article: faqs/clave',
  ),
};

export const draftRules = [linkToDraft, draftSource];

/** Names of articles and pages without a page of their own, in each language. */
export function unpublishedOf(texts: readonly Facts[]): Content['unpublished'] {
  const named = (locale: string) =>
    texts.filter((text) => text.locale === locale).map((text) => [`${text.kind}/${text.id}`, text] as const);
  const sources = new Map(named(defaultLocale));
  const of = (locale: string) =>
    named(locale)
      // The place of a translation that is a draft is taken by its source.
      .filter(([key, { draft }]) => draft && (sources.get(key)?.draft ?? true))
      .map(([key]) => key);
  return Object.fromEntries(
    [...new Set(texts.map(({ locale }) => locale))].map((locale) => [locale, new Set(of(locale))]),
  );
}

/** Links and names in published texts that lead to a draft, and translations whose source is one. */
export function draftProblems(content: Content): Problem[] {
  if (content.texts.every((text) => !text.draft)) return [];
  const published = content.texts.filter((text) => !text.draft);
  return [
    ...published.flatMap((text) => [
      ...text.references
        .filter(({ to }) => isUnpublished(to, text.locale, content))
        .map(({ to, position }) => toDraft(to, position)),
      ...text.links.flatMap(({ url, position }) => {
        const to = targetOf(text, url);
        return to !== undefined && isUnpublished(to, text.locale, content) ? [toDraft(to, position)] : [];
      }),
    ]),
    ...published.flatMap((text) => withoutSource(text, content)),
  ];
}

/** Whether an article or a page is a draft, so that nobody else finds it. */
export function isUnpublished(key: string, locale: string, { unpublished }: Content): boolean {
  return unpublished[locale]?.has(key) ?? false;
}

/** A name of a draft, in whatever file, that is published. */
export function toDraft(to: string, position: Position): Problem {
  return told(linkToDraft, position, {
    es: `«${to}» es un borrador y no se publica. Publícalo (quita «draft: true» de su encabezado), o no lo nombres aquí todavía.`,
    en: `«${to}» is a draft and is not published. Publish it (take «draft: true» out of its front matter), or do not name it here yet.`,
  });
}

/** The name of the text that a link leads to, such as `faqs/clave-temporal`. */
function targetOf({ path }: Facts, url: string): string | undefined {
  if (/^[a-z+.-]+:|^[/#]/i.test(url)) return undefined;
  const found = placeOfFile(posix.join(posix.dirname(path), url.replace(/#.*$/, '')));
  return found && 'id' in found.place ? `${found.place.to}/${found.place.id}` : undefined;
}

function withoutSource({ kind, id, locale, file }: Facts, { byPath }: Content): Problem[] {
  const source = byPath.get(`${kind}/${defaultLocale}/${id}.md`);
  if (locale === defaultLocale || !source?.draft) return [];
  return [
    told(
      draftSource,
      { file, line: 2, column: 1 },
      {
        es: `${source.path} es un borrador, y esta traducción se publicaría sin él. Publica el texto en español, o pon «draft: true» aquí también.`,
        en: `${source.path} is a draft, and this translation would be published without it. Publish the Spanish text, or put «draft: true» here too.`,
      },
    ),
  ];
}
