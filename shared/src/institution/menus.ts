import * as v from 'valibot';

const text = v.pipe(v.string(), v.regex(/\S/, 'some words'));
const words = v.strictObject({ es: text, en: text });

/** What a menu may lead to besides the pages of the editors' files: the home page, the address check, the glossary, the news feed. */
export const ownPages = ['home', 'check', 'glossary', 'feed'] as const;

const page = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(${ownPages.join('|')}|(faqs|tutorials|guides|pages|topics)/[a-z0-9-]+)$`),
    'a page of this site, such as home or faqs/clave-temporal',
  ),
);
const https = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9.-]+(\/.*)?$/, 'an address that begins with https://'),
);

/** An entry of a menu: a page of this site, under its own title unless another is given, or an address of the bank. */
const linkSchema = v.union(
  [v.strictObject({ page, label: v.optional(words) }), v.strictObject({ href: https, label: words })],
  'a page of this site, or an href with its label in es and en',
);
const links = v.array(linkSchema);

/**
 * What stands around the articles: the menus of the header and the footer, and the bank's notes. Part of the bank's one
 * file, under `menus`; words may hold the institution's tokens.
 */
export const menusSchema = v.strictObject({
  /** The bank's own sections, beside its name. */
  header: links,
  /** The menu that leads to electronic banking. */
  online: v.strictObject({ label: words, links }),
  /** The columns of the footer. */
  footer: v.array(v.strictObject({ label: words, links })),
  /** What the bank must tell under every page. */
  notes: v.array(words),
  /** The question before the guide, and where to go for what one lacks. */
  gate: v.strictObject({ question: words, no: words, links }),
  /** The call to get the app. */
  app: v.strictObject({ title: words, text: words, page }),
});

export type Menus = v.InferOutput<typeof menusSchema>;
export type MenuLink = v.InferOutput<typeof linkSchema>;
